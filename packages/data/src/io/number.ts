import { dataError } from '../errors.js';

/**
 * Reads a number that need not be whole: a rate, a filled value. Digits, a decimal point, perhaps
 * an exponent (`12`, `0.5`, `1.5e-7`), 0 or more.
 * @param where how to find the cell, for the message: `line 7, column "rate"`
 * @throws CrimecastError `DATA_COUNT_INVALID` for anything else
 */
export function parseNumber(text: string, where: string): number {
  const trimmed = text.trim();
  const value = /^\d+(\.\d*)?(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw dataError(
    'DATA_COUNT_INVALID',
    `${where}: "${trimmed}" is not a number of 0 or more; write it in digits with a decimal point.`,
  );
}
