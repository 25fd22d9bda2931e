import { dataError } from '../errors.js';

/**
 * Reads a count: digits, optionally followed by a decimal point and zeros (`113`, `113.0`).
 * @param where how to find the cell, for the message: `line 7, column "murder"`
 * @throws CrimecastError `DATA_COUNT_INVALID` for anything else: empty, negative, fractional,
 * grouped (`1,234`), in exponent form, or above 2^53
 */
export function parseCount(text: string, where: string): number {
  const trimmed = text.trim();
  const count = toCount(trimmed);
  if (!Number.isNaN(count)) return count;
  throw dataError('DATA_COUNT_INVALID', `${where}: ${describe(trimmed)}`);
}

/** What {@link parseCount} reads in a text without spaces around it; NaN where that throws. */
export function toCount(text: string): number {
  const value = /^\d+(\.0*)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

function describe(text: string): string {
  if (text === '') {
    return 'the count is missing. Leave the row out if it is not known, or write 0 if it is zero.';
  }
  if (/^-\d/.test(text)) return `"${text}" is negative. A count is a whole number, 0 or more.`;
  if (/^\d+\.\d+$/.test(text)) return `"${text}" is not a whole number. Give counts, not rates.`;
  if (/^\d{1,3}(,\d{2,3})+$/.test(text)) return `"${text}" has separators. Write only its digits.`;
  if (/^\d+$/.test(text)) return `"${text}" is above 2^53 and cannot be held exactly.`;
  return `"${text}" is not a count. Write a whole number, 0 or more, in digits.`;
}
