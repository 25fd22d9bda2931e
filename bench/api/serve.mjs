// Serves the API as its own program does, with the options of the first argument (JSON); prints its address.
import { environmentConfig, startServer } from '@crimecast/api';

const options = JSON.parse(process.argv[2] ?? '{}');
const server = await startServer({
  port: 0,
  logLevel: 'error',
  ...options,
  config: environmentConfig(process.env),
});
console.log(server.url);
process.on('SIGTERM', async () => {
  await server.close();
  process.exit(0);
});
