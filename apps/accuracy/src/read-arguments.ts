import { parseArgs } from 'node:util';

export interface Arguments {
  readonly check: boolean;
  readonly reduced: boolean;
  readonly help: boolean;
  readonly workers: number;
  /** Where the page goes; `undefined` writes none. */
  readonly out: string | undefined;
  /** Where the same goes as data, for programs; `undefined` writes none. */
  readonly json: string | undefined;
  readonly report: string | undefined;
  readonly resume: string | undefined;
}

export const USAGE = `Measures how good the forecasts are and writes docs/accuracy.md and docs/accuracy.json.

  --check          write nothing, and end with 1 when a must is missed
  --reduced        a third of the districts, one year: quick, prints to the terminal only
  --out FILE       write the page here (with --check too)
  --json FILE      write the data here (with --check too)
  --report FILE    also write the report with plots (.html)
  --resume DIR     keep what is done here, and go on from it next time
  --workers N      threads to learn on; the results are the same on any number
  --help
`;

/** A mistake in the arguments, in words. */
export class UsageError extends Error {}

/**
 * @param defaults where the page goes, and how many threads, when not said
 * @throws UsageError
 */
export function readArguments(
  args: readonly string[],
  defaults: { out: string; json: string; workers: number },
): Arguments {
  const values = parse(args);
  const { check = false, reduced = false, help = false, report, resume } = values;
  if (reduced && (values.out ?? values.json ?? report) !== undefined) {
    throw new UsageError(
      '--reduced prints to the terminal only; leave out --out, --json and --report.',
    );
  }
  const workers = values.workers === undefined ? defaults.workers : Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1) {
    throw new UsageError(`--workers is "${values.workers}"; give an integer of 1 or more.`);
  }
  const writes = !check && !reduced;
  const out = values.out ?? (writes ? defaults.out : undefined);
  const json = values.json ?? (writes ? defaults.json : undefined);
  return { check, reduced, help, workers, out, json, report, resume };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      // pnpm hands on the -- that separates its own flags.
      args: args.filter((arg, i) => !(i === 0 && arg === '--')),
      options: {
        check: { type: 'boolean' },
        reduced: { type: 'boolean' },
        help: { type: 'boolean' },
        workers: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'string' },
        report: { type: 'string' },
        resume: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
