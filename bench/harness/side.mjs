// One side of a comparison: a program in a process of its own that does a job for each line it is sent.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { bundle } from './bundle.mjs';

const here = (name) => new URL(name, import.meta.url).pathname;
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Our side: a TypeScript file that calls `serveJobs`, run with the packages' sources. */
export async function startOwn(file) {
  const side = await start(process.execPath, [await bundle(file)], {});
  if (side === null) throw new Error(`${file} did not start.`);
  return side;
}

/**
 * A peer in Python that calls `serve` of serve_jobs.py; null where its modules are not installed.
 * @param threads that its libraries may use
 */
export function startPython(file, threads = 1) {
  const env = { PYTHONPATH: `${here('.')}:${here('../pipeline')}`, PYTHONDONTWRITEBYTECODE: '1' };
  for (const name of ['OMP', 'OPENBLAS', 'MKL']) env[`${name}_NUM_THREADS`] = String(threads);
  return start(process.env.PYTHON ?? '/usr/bin/python3', ['-W', 'ignore', file], env);
}

/** @returns null when the program ends before it says what versions it has */
async function start(command, args, env) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  const ended = new Promise((done) => child.once('close', done));
  ended.then(() => running.delete(child));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    return done ? null : JSON.parse(value);
  };
  const versions = await answer();
  if (versions === null) {
    await ended;
    if (errors && !/ModuleNotFoundError|ENOENT/.test(errors)) throw new Error(errors);
    return null;
  }
  return {
    versions,
    /** Does a job. @returns milliseconds of `cpu` and `wall`, `peak` megabytes, and what was judged */
    async run(job) {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      const result = await answer();
      if (result === null) throw new Error(`${args.at(-1)} ended: ${errors}`);
      return result;
    },
    stop() {
      child.stdin.end();
      return ended;
    },
  };
}
