// The programs that are measured, each in a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const here = (name) => new URL(name, import.meta.url).pathname;
const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';
/** Above what any load here reaches: what is measured is the counting, not the refusing. */
const GENEROUS = Object.fromEntries(
  ['READ', 'PREDICT', 'JOBS'].map((kind) => [`CRIMECAST_RATE_LOOPBACK_${kind}`, '100000000']),
);

/** What runs; it ends with this program, however that ends. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The API with these options; `env` goes before the environment. */
export function startApi(options, env = {}) {
  return start(process.execPath, [here('serve.mjs'), JSON.stringify(options)], {
    DATABASE_URL: '',
    REDIS_URL: '',
    ...GENEROUS,
    ...env,
  });
}

/** The built dashboard in front of an API. */
export async function startDashboard(api) {
  const port = await freePort();
  const server = here('../../apps/dashboard/.next/standalone/apps/dashboard/server.js');
  const env = { PORT: String(port), HOSTNAME: '127.0.0.1', CRIMECAST_API_URL: api };
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = stopper(child);
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${url}/about`).catch(() => null);
    if (answer?.ok) return { url, pid: child.pid, stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the dashboard did not answer; build it with "pnpm build" first');
}

export function startBare(file) {
  return start(process.execPath, [here('bare-route.mjs'), file]);
}

/** Waits until forecasts are served. @returns seconds it took */
export async function untilReady(url, signal = AbortSignal.timeout(1_200_000)) {
  const began = performance.now();
  for (;;) {
    const answer = await fetch(`${url}/health/ready`, { signal }).catch(() => null);
    if (answer?.ok) return (performance.now() - began) / 1000;
    const state = await answer?.json();
    if (state?.status === 'failed') throw new Error(state.detail);
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** Which peers can run here, or null. */
export function peerVersions() {
  const code =
    'import flask,sklearn,platform;print(platform.python_version(),flask.__version__,sklearn.__version__)';
  const { status, stdout } = spawnSync(PYTHON, ['-W', 'ignore', '-c', code], { encoding: 'utf8' });
  if (status !== 0) return null;
  const [python, flask, sklearn] = stdout.trim().split(' ');
  const gunicorn = spawnSync('gunicorn', ['--version'], { encoding: 'utf8' });
  return { python, flask, sklearn, gunicorn: gunicorn.stdout?.match(/[\d.]+/)?.[0] ?? null };
}

/** Fits the peer's forest. @returns on how many windows */
export function trainPeer(file, series) {
  const { status, stdout, stderr } = spawnSync(PYTHON, [here('flask_peer.py'), 'train', file], {
    input: JSON.stringify(series),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

export async function startFlask(file, server) {
  const port = await freePort();
  const env = { FLASK_PEER_MODEL: file, PYTHONPATH: here('.') };
  const program =
    server === 'gunicorn'
      ? [
          'gunicorn',
          [
            '--workers',
            '1',
            '--log-level',
            'error',
            '--bind',
            `127.0.0.1:${port}`,
            'flask_peer:app',
          ],
        ]
      : [PYTHON, [here('flask_peer.py'), String(port)]];
  const child = spawn(...program, { env: { ...process.env, ...env }, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, pid: child.pid, stop: stopper(child) };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${server} did not answer`);
}

async function start(command, args, env = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((_, fail) =>
    child.once('exit', (code) => fail(new Error(`ended with ${code}`))),
  );
  ended.catch(() => undefined);
  const lines = createInterface({ input: child.stdout });
  const url = await Promise.race([new Promise((done) => lines.once('line', done)), ended]);
  return { url, pid: child.pid, stop: stopper(child) };
}

function stopper(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return () =>
    new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) done();
      child.once('exit', done);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 15_000).unref();
    });
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
