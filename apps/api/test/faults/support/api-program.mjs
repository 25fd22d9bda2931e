// A whole server as built, small enough to train in seconds; told everything by its environment.
import { environmentConfig, startServer } from '../../../dist/index.js';

const server = await startServer({
  home: process.env.CRIMECAST_HOME,
  port: 0,
  crimes: ['murder', 'robbery'],
  models: ['naive', 'mean3'],
  risk: null,
  config: environmentConfig(process.env),
  pace: { leaseMs: 2_000, pollMs: 200 },
  logLevel: 'error',
});
process.stdout.write(`ready ${server.url}\n`);
process.once('SIGTERM', () => server.close());
