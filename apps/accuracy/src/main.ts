import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accuracy } from './accuracy.js';
import { readArguments, USAGE, UsageError } from './read-arguments.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** More threads than models have parts would idle. */
const MOST_WORKERS = 4;

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interrupted.abort(new Error('Interrupted.')));
}
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const watched = process.stderr.isTTY === true;
  const started = performance.now();
  const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
  try {
    const settings = readArguments(args, {
      out: join(ROOT, 'docs/accuracy.md'),
      workers: Math.min(MOST_WORKERS, availableParallelism()),
    });
    if (settings.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const code = await accuracy(settings, {
      stdout: (text) => process.stdout.write(text),
      progress: (done, total, stage) =>
        process.stderr.write(
          watched
            ? `\r\u001b[K${done} of ${total}, ${seconds()}  ${stage}${done === total ? '\n' : ''}`
            : `${done} of ${total}, ${seconds()}  ${stage}\n`,
        ),
      signal: interrupted.signal,
    });
    process.stdout.write(`${settings.out ? `Wrote ${settings.out} ` : 'Done '}in ${seconds()}.\n`);
    return code;
  } catch (error) {
    process.stderr.write(`\naccuracy: ${error instanceof Error ? error.message : String(error)}\n`);
    if (interrupted.signal.aborted) return 130;
    return error instanceof UsageError ? 2 : 1;
  }
}
