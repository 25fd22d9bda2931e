import { resolve } from 'node:path';
import {
  type ApiConfig,
  environmentConfig,
  type RunProgress,
  type StartedServer,
  startServer,
} from '@crimecast/api';
import { Command } from 'commander';
import { environmentPort } from '../environment-port.js';
import { parsePort } from '../parse-flag.js';
import { progressLine } from '../progress-line.js';
import { type Dashboard, startDashboard } from '../start-dashboard.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

interface ServeOptions {
  port?: number;
  dashboardPort?: number;
  host: string;
  dashboard: boolean;
}

/** `crimecast serve`: train once, then the API and the dashboard until Ctrl-C. */
export function serveCommand(terminal: Terminal): Command {
  return new Command('serve')
    .description('Train the models once, then serve the API and the dashboard')
    .option('--port <n>', 'port of the API (CRIMECAST_PORT, 4000)', parsePort)
    .option('--dashboard-port <n>', 'of the dashboard (CRIMECAST_DASHBOARD_PORT, 3000)', parsePort)
    .option('--host <address>', 'address that both listen on', '127.0.0.1')
    .option('--no-dashboard', 'serve the API alone')
    .addHelpText('after', '\nTrained runs are kept in .crimecast; CRIMECAST_HOME moves it.')
    .action((options: ServeOptions) => serve(options, terminal));
}

async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const port = options.port ?? environmentPort('CRIMECAST_PORT') ?? 4000;
  const dashboardPort =
    options.dashboardPort ?? environmentPort('CRIMECAST_DASHBOARD_PORT') ?? 3000;
  if (options.dashboard && port === dashboardPort && port !== 0) {
    throw new UsageError(`The API and the dashboard cannot both use port ${port}.`);
  }
  const config = apiConfig();
  const report = trainingReport(terminal);
  const api = await startServer({
    port,
    host: options.host,
    home: resolve(process.env.CRIMECAST_HOME || '.crimecast'),
    config,
    onProgress: report.update,
    onNotice: (notice) => terminal.stderr(`${notice}\n`),
  });
  let dashboard: Dashboard | undefined;
  try {
    if (options.dashboard) {
      dashboard = await startDashboard({ api: api.url, port: dashboardPort, host: options.host });
      terminal.stdout(`Dashboard  ${dashboard.url}\n`);
    }
    terminal.stdout(`API        ${api.url}  (documentation at ${api.url}/docs)\n`);
    await untilReady(api, report, terminal);
    await Promise.race([interruption(terminal.signal), dashboard?.failed ?? forever()]);
  } finally {
    await Promise.all([dashboard?.stop(), api.close()]);
  }
}

async function untilReady(
  api: StartedServer,
  report: ReturnType<typeof trainingReport>,
  { signal, stderr, stdout }: Terminal,
): Promise<void> {
  const state = await Promise.race([api.settled, interruption(signal)]);
  if (!state) return;
  report.done();
  if (state.status === 'failed') stderr(`Training failed: ${state.detail}\n`);
  else stdout('Forecasts are ready. Ctrl-C ends it.\n');
}

/** A bar where a person watches; elsewhere a line for every fifth of the way. */
function trainingReport(terminal: Terminal) {
  const line = progressLine(terminal);
  let said = -1;
  return {
    update({ fraction, stage }: RunProgress): void {
      line.update(fraction, 1, `training ${stage}`);
      const fifth = Math.floor(fraction * 5);
      if (terminal.interactive || fifth === said) return;
      said = fifth;
      terminal.stderr(`Training the models: ${fifth * 20} %\n`);
    },
    done: line.clear,
  };
}

/** Limits, databases and the rest, as docs/deployment/environment.md lists them. */
function apiConfig(): ApiConfig {
  try {
    return environmentConfig(process.env);
  } catch (cause) {
    throw new UsageError((cause as Error).message);
  }
}

function interruption(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}
