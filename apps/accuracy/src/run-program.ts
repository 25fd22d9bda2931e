import { accuracy } from './accuracy.js';
import { readArguments, USAGE, UsageError } from './read-arguments.js';

/** Where the program writes, what time it is, and how it is stopped; tests give their own. */
export interface Surroundings {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether stderr is watched by a person: then progress stays on one line. */
  readonly interactive: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds from any moment on. */
  now(): number;
  /** Where page and data go, and how many threads, when not said. */
  readonly defaults: { out: string; json: string; workers: number };
}

const EXIT = { fine: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/**
 * Runs `pnpm accuracy` and turns what it throws into a message on stderr and an exit code: 0 fine,
 * 1 a missed must or an error, 2 usage, 130 stopped.
 */
export async function runProgram(
  args: readonly string[],
  surroundings: Surroundings,
  measured: typeof accuracy = accuracy,
): Promise<number> {
  const { stdout, stderr, interactive, signal, now, defaults } = surroundings;
  const started = now();
  const seconds = () => `${Math.round((now() - started) / 1000)} s`;
  try {
    const settings = readArguments(args, defaults);
    if (settings.help) {
      stdout(USAGE);
      return EXIT.fine;
    }
    const progress = (done: number, total: number, stage: string) => {
      const text = `${done} of ${total}, ${seconds()}  ${stage}`;
      stderr(interactive ? `\r\u001b[K${text}${done === total ? '\n' : ''}` : `${text}\n`);
    };
    const code = await measured(settings, { stdout, progress, signal });
    stdout(`${settings.out ? `Wrote ${settings.out} ` : 'Done '}in ${seconds()}.\n`);
    return code;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    stderr(`${interactive ? '\n' : ''}accuracy: ${message}\n`);
    if (signal.aborted) return EXIT.interrupted;
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}
