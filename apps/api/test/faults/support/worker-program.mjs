// A worker as built, with short times so that its death is noticed soon.
import { environmentConfig, startWorker } from '../../../dist/index.js';

const worker = await startWorker({
  config: environmentConfig(process.env),
  concurrency: 1,
  pace: { lockMs: 2_000, stalledMs: 1_000 },
  onNotice: (notice) => process.stderr.write(`${notice}\n`),
});
process.stdout.write('ready worker\n');
process.once('SIGTERM', () => worker.close());
