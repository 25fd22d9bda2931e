import { CrimecastError } from '@crimecast/data';
import { type Command, CommanderError } from 'commander';
import { UsageError } from './usage-error.js';

const EXIT = { fine: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/**
 * Runs the program and turns what it throws into a message on stderr and an exit code: 0 fine,
 * 1 data or model error, 2 usage, 130 interrupted. A stack is shown with `--verbose` only.
 */
export async function runProgram(program: Command, args: readonly string[]): Promise<number> {
  const stderr = (text: string) => program.configureOutput().writeErr?.(text);
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.fine;
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (args.includes('--verbose') && error instanceof Error) stderr(`${error.stack}\n`);
    else stderr(`crimecast: ${describe(error)}\n`);
    if (error instanceof UsageError || isUsage(error)) return EXIT.usage;
    return isInterrupt(error) ? EXIT.interrupted : EXIT.failed;
  }
}

/** Mistakes in the environment, and in what a server is asked for. */
const USAGE: readonly unknown[] = [
  ...['API_CONFIG_INVALID', 'API_KEY_INVALID', 'ALERT_INVALID'],
  ...['DISTRICT_UNKNOWN', 'STATE_UNKNOWN', 'CRIME_UNKNOWN'],
];

function isUsage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && USAGE.includes(error.code);
}

function describe(error: unknown): string {
  if (error instanceof CrimecastError || error instanceof UsageError) return error.message;
  if (isSystemError(error)) return describeSystemError(error);
  return error instanceof Error ? error.message : String(error);
}

function isInterrupt(error: unknown): boolean {
  return error instanceof Error && error.message === 'Interrupted.';
}

interface SystemError extends Error {
  code: string;
  path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function describeSystemError(error: SystemError): string {
  const path = error.path ?? 'The file';
  switch (error.code) {
    case 'ENOENT':
      return `${path} does not exist; check the path.`;
    case 'EISDIR':
      return `${path} is a folder; give a file.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} lies at or below a file; give a path where a folder can be made.`;
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read or written; check its permissions.`;
    case 'ENOSPC':
      return `The disk is full; ${path} was not written.`;
    default:
      return error.message;
  }
}
