import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** More threads than models have parts would idle. */
const MOST_WORKERS = 4;

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interrupted.abort(new Error('Interrupted.')));
}
process.exitCode = await runProgram(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  signal: interrupted.signal,
  now: () => performance.now(),
  defaults: {
    out: join(ROOT, 'docs/accuracy.md'),
    json: join(ROOT, 'docs/accuracy.json'),
    workers: Math.min(MOST_WORKERS, availableParallelism()),
  },
});
