// `pnpm dev`: the API and the dashboard from what you edit, made again after every change. Ctrl-C ends both.
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { published } from './pack.mjs';
import { startChild } from './start-child.mjs';
import { build, fail, install, ROOT, requireNode, say } from './toolchain.mjs';

/** A package is written as several files; after so many milliseconds without one it is whole. */
const QUIET_MS = 300;

const { port, dashboardPort } = ports();
const api = `http://127.0.0.1:${port}`;
const dashboard = `http://127.0.0.1:${dashboardPort}`;
const children = new Set();
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

requireNode();
install();
build({ only: ['@crimecast/api', '@crimecast/client'] });
// The command line is not part of what is served.
const served = published().filter((folder) => basename(folder) !== 'cli');
await Promise.all(served.map(bundleAfterChanges));
let server = await startServer();
if (!server.running()) await end(1);
startDashboard();
await untilItAnswers(`${dashboard}/health/live`);
restartAfterChanges(served.filter((folder) => basename(folder) !== 'client'));
if (!(await fetch(`${api}/health/ready`)).ok)
  say('No forecasts yet: they are trained now, once; the pages show how far it is');
say(`Dashboard  ${dashboard}`);
say(`API        ${api}  (documentation at ${api}/docs)`);
say('Edit a file and see; Ctrl-C ends both');

function ports() {
  const options = { port: { type: 'string' }, 'dashboard-port': { type: 'string' } };
  const { values } = parseArgs({ options });
  const { CRIMECAST_PORT, CRIMECAST_DASHBOARD_PORT } = process.env;
  const chosen = [
    values.port ?? (CRIMECAST_PORT || 4000),
    values['dashboard-port'] ?? (CRIMECAST_DASHBOARD_PORT || 3000),
  ].map(Number);
  if (!chosen.every((one) => one > 0 && one < 65_536)) fail('A port is a number from 1 to 65535.');
  return { port: chosen[0], dashboardPort: chosen[1] };
}

/** Bundles a package as its build does, without types, after every change. @returns when it has done so once */
function bundleAfterChanges(folder) {
  const tsup = createRequire(join(folder, 'package.json')).resolve('tsup/dist/cli-default.js');
  const stdio = ['ignore', 'pipe', 'inherit'];
  const { stdout, ended } = start([tsup, '--watch', '--no-dts', '--no-clean'], {
    cwd: folder,
    stdio,
  });
  return new Promise((done) => {
    stdout.on('data', (text) => String(text).includes('Watching for changes') && done());
    ended.then(() => ending || end(1));
  });
}

/** @returns once it answers or has ended */
async function startServer() {
  const home = resolve(process.env.CRIMECAST_HOME || join(ROOT, '.crimecast'));
  const level = process.env.CRIMECAST_LOG_LEVEL || 'warn';
  const flags = ['--port', String(port), '--home', home];
  const started = start([join(ROOT, 'apps/api/dist/main.js'), ...flags], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CRIMECAST_LOG_LEVEL: level },
  });
  await Promise.race([untilItAnswers(`${api}/health/live`), started.ended]);
  return started;
}

function startDashboard() {
  const cwd = join(ROOT, 'apps/dashboard');
  const next = createRequire(join(cwd, 'package.json')).resolve('next/dist/bin/next');
  const { ended } = start([next, 'dev', '-p', String(dashboardPort), '-H', '127.0.0.1'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CRIMECAST_API_URL: api, NEXT_TELEMETRY_DISABLED: '1' },
  });
  ended.then(() => ending || end(1));
}

function restartAfterChanges(folders) {
  let timer;
  let restarted = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      restarted = restarted.then(restartServer);
    }, QUIET_MS);
  };
  for (const folder of folders) watch(join(folder, 'dist'), { recursive: true }, changed);
}

async function restartServer() {
  if (ending) return;
  children.delete(server);
  await server.stop();
  server = await startServer();
  say(server.running() ? 'The API runs again' : 'The API ended (see above); waiting for a change');
}

async function untilItAnswers(address) {
  while (!ending) {
    const { ok } = await fetch(address, { signal: AbortSignal.timeout(30_000) }).catch(() => ({}));
    if (ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

function start(args, options) {
  const child = startChild(args, options);
  children.add(child);
  return child;
}

async function end(code) {
  if (ending) return;
  ending = true;
  await Promise.all([...children].map((child) => child.stop()));
  process.exit(code);
}
