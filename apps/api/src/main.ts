#!/usr/bin/env node
import { CrimecastError } from '@crimecast/data';
import closeWithGrace from 'close-with-grace';
import { type Config, readConfig } from './config/read-config.js';
import { startServer } from './start-server.js';

const HELP = `Usage: node apps/api/dist/main.js [--port N] [--host H] [--home DIR]

  --port N    port to listen on (CRIMECAST_PORT or PORT, default 4000; 0 for any free one)
  --host H    address to listen on (CRIMECAST_HOST, default 127.0.0.1)
  --home DIR  where trained runs are kept (CRIMECAST_HOME, default .crimecast)

CRIMECAST_LOG_LEVEL sets the log on stderr (default info). Databases, limits, proxies, keys and all
else are set by environment too: see docs/deployment/environment.md.
`;

try {
  const command = readConfig(process.argv.slice(2), process.env);
  if (command.kind === 'help') process.stdout.write(HELP);
  else await serve(command.config);
} catch (error) {
  if (!(error instanceof CrimecastError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code === 'API_CONFIG_INVALID' ? 2 : 1;
}

async function serve(options: Config): Promise<void> {
  const starting = startServer(options);
  const delay = (options.config.drainSeconds + options.config.graceSeconds) * 1_000;
  // A second signal ends the program at once. Already while it starts: the first one waits for that.
  const grace = closeWithGrace({ delay, logger: false }, async ({ err, signal }) => {
    const server = await starting.catch(() => null);
    if (!server) return;
    if (err) server.app.log.fatal({ err }, 'closing after an error');
    else server.app.log.info({ signal }, 'closing');
    await server.close();
  });
  try {
    await starting;
  } catch (error) {
    grace.uninstall();
    throw error;
  }
}
