import { environmentConfig, startWorker, type WorkerOptions } from '@crimecast/api';
import type { CrimecastError } from '@crimecast/data';
import { Command } from 'commander';
import { environmentPort } from '../environment-port.js';
import { parseInteger, parsePort } from '../parse-flag.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** `crimecast worker`: do the jobs of servers that share a PostgreSQL and a Redis, until Ctrl-C. */
export function workerCommand(terminal: Terminal): Command {
  return new Command('worker')
    .description('Work on the jobs of servers that share a PostgreSQL and a Redis')
    .option(
      '--concurrency <n>',
      'parts to work on at a time (one per core but one)',
      parseInteger(1),
    )
    .option(
      '--health-port <n>',
      'answer GET /health/live there (CRIMECAST_HEALTH_PORT, nowhere)',
      parsePort,
    )
    .addHelpText('after', '\nDATABASE_URL and REDIS_URL say which; as many workers as you like.')
    .action(async ({ concurrency, healthPort }: { concurrency?: number; healthPort?: number }) => {
      const port = healthPort ?? environmentPort('CRIMECAST_HEALTH_PORT');
      const health = port === undefined ? undefined : { port, host: host() };
      const worker = await start(terminal, { ...(concurrency && { concurrency }), health });
      terminal.stdout(`Worker     ${worker.concurrency} parts at a time. Ctrl-C ends it.\n`);
      if (worker.healthPort !== null) terminal.stdout(`Health     port ${worker.healthPort}\n`);
      await interruption(terminal.signal);
      await worker.close();
      // Whatever the queue's client still waits for after a lost connection must not keep the process.
      setTimeout(() => process.exit(), 1_000).unref();
    });
}

function host(): string {
  return process.env.CRIMECAST_HOST || '127.0.0.1';
}

async function start(terminal: Terminal, options: Pick<WorkerOptions, 'concurrency' | 'health'>) {
  try {
    return await startWorker({
      config: environmentConfig(process.env),
      ...options,
      onNotice: (notice) => terminal.stderr(`${notice}\n`),
    });
  } catch (cause) {
    const { code, message } = cause as CrimecastError;
    throw code === 'API_CONFIG_INVALID' ? new UsageError(message) : cause;
  }
}

function interruption(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
