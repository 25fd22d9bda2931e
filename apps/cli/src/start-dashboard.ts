import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { CrimecastError } from '@crimecast/data';

export interface Dashboard {
  readonly url: string;
  /** Rejects when the dashboard ends by itself. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

/**
 * Starts the built dashboard as a child process and waits until it answers.
 * @throws CrimecastError `CLI_PORT_TAKEN`, `CLI_DASHBOARD_FAILED`
 */
export async function startDashboard(options: {
  api: string;
  port: number;
  host: string;
}): Promise<Dashboard> {
  const port = await freePort(options.port, options.host);
  const child = spawn(process.execPath, [serverFile()], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: options.host,
      CRIMECAST_API_URL: options.api,
    },
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new CrimecastError(
      'CLI_DASHBOARD_FAILED',
      `The dashboard ended by itself (exit code ${code}); its message stands above.`,
    );
  });
  failed.catch(() => undefined);
  const url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`;
  await Promise.race([untilItAnswers(url), failed]);
  return { url, failed: failed as Promise<never>, stop: () => stop(child) };
}

/** The port itself once it is known to be free, or any free one for 0. */
async function freePort(port: number, host: string): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    const address = probe.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem =
      code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`;
    throw new CrimecastError(
      'CLI_PORT_TAKEN',
      `Port ${port} on ${host} ${problem}; choose another with --dashboard-port, or end that program.`,
      { cause },
    );
  } finally {
    probe.close();
  }
}

function serverFile(): string {
  try {
    return createRequire(import.meta.url).resolve('@crimecast/dashboard/server');
  } catch (cause) {
    throw new CrimecastError(
      'CLI_DASHBOARD_FAILED',
      'The dashboard is not built; run "npm start", or serve the API alone with --no-dashboard.',
      { cause },
    );
  }
}

async function untilItAnswers(url: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    try {
      const answer = await fetch(`${url}/icon.svg`, { signal: AbortSignal.timeout(2_000) });
      await answer.arrayBuffer();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new CrimecastError('CLI_DASHBOARD_FAILED', 'The dashboard did not answer in 30 seconds.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(killer);
}
