// What the commands of this folder share. Uses nothing but Node: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const STAMP = join(ROOT, 'node_modules/.crimecast-installed');
const windows = process.platform === 'win32';

/** Ends with one sentence when this Node is too old to run what follows. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `CrimeCast needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
}

/** What only tests need and takes long to install: a data frame library with TensorFlow. */
const HEAVY = '@crimecast/example-danfo';

/**
 * Installs the locked dependencies, unless exactly these are installed already.
 * @param options.everything also what only tests need
 */
export function install({ everything = false } = {}) {
  const wanted = `${fingerprint()}${everything ? ' everything' : ''}`;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').startsWith(wanted)) return;
  say('Installing dependencies (once)');
  const filter = everything ? [] : ['--filter', `!${HEAVY}`];
  pnpm(['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', ...filter]);
  writeFileSync(STAMP, wanted);
}

/**
 * Builds what changed since the last build.
 * @param options.only packages; what they need is built too. Default all
 */
export function build({ only = [] } = {}) {
  say('Building');
  local('turbo', [
    'run',
    'build',
    ...only.map((name) => `--filter=${name}`),
    '--output-logs=errors-only',
    '--ui=stream',
    '--no-update-notifier',
  ]);
}

/** Runs a tool of node_modules/.bin and ends with its exit code if it fails. */
export function local(tool, args, options = {}) {
  finish(spawnSync(join(ROOT, 'node_modules/.bin', tool), args, settings(options)), tool);
}

export function pnpm(args, options = {}) {
  const name = manifest.packageManager;
  finish(spawnSync('npx', ['-y', name, ...args], settings(options)), name);
}

/** Runs a program of this repository until it ends; Ctrl-C reaches it, and it is waited for. */
export function run(script, args, options = {}) {
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

export function say(text) {
  process.stderr.write(`— ${text}\n`);
}

export function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function settings(options) {
  return { cwd: ROOT, stdio: 'inherit', shell: windows, env: environment(), ...options };
}

/** npm hands its own settings to children, where another package manager would misread them. */
function environment() {
  const kept = Object.entries(process.env).filter(([key]) => !/^npm_config_/i.test(key));
  return {
    ...Object.fromEntries(kept),
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

function finish(result, what) {
  if (result.error) fail(`${what} could not be started: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Changes whenever an install would do something else. */
function fingerprint() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of files) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}
