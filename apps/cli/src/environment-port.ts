import { parsePort } from './parse-flag.js';
import { UsageError } from './usage-error.js';

/**
 * The port that a variable names; undefined where it is not set.
 * @throws UsageError naming the variable
 */
export function environmentPort(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  try {
    return parsePort(text);
  } catch (cause) {
    throw new UsageError(`${name}: ${(cause as Error).message}`);
  }
}
