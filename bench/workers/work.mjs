// A worker that does one part at a time, until SIGTERM.
import { environmentConfig, startWorker } from '@crimecast/api';

const worker = await startWorker({ config: environmentConfig(process.env), concurrency: 1 });
console.log('ready');
process.on('SIGTERM', async () => {
  await worker.close();
  process.exit(0);
});
