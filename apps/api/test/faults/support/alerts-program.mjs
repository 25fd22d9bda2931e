// A small server as built, whose webhooks may reach this machine: `hook.test` is 127.0.0.1.
import { environmentConfig, startServer } from '../../../dist/index.js';

const { TEST_HOOK_CA, ...env } = process.env;
const server = await startServer({
  home: env.CRIMECAST_HOME,
  port: 0,
  crimes: ['murder', 'robbery'],
  models: ['naive', 'mean3'],
  risk: 'naive',
  config: environmentConfig(env),
  pace: { pollMs: 50 },
  logLevel: 'error',
  hookPost: { ca: TEST_HOOK_CA, allowed: () => true, resolve: async () => ['127.0.0.1'] },
});
await server.settled;
process.stdout.write(`ready ${server.url}\n`);
process.once('SIGTERM', () => server.close());
