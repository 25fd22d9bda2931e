/** Why a value is not a count of recorded cases. */
export type Why = 'negative' | 'fraction' | 'not-a-number' | 'too-large';

export type Read = { value: number | null } | { why: Why };

const MISSING = /^(-|–|—|\?|na|n\/a|nan|null|missing|\.)$/i;
const INDIAN = /^\d{1,2}(,\d{2})*,\d{3}$/;
const WESTERN = /^\d{1,3}(,\d{3})+$/;

/** Digits of Devanagari as digits 0 to 9; other spaces, dashes and marks of spreadsheets as plain ones. */
export function plainText(text: string): string {
  return text
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u2212]/g, '-')
    .replace(/\ufeff|\r/g, '')
    .replace(/،/g, ',');
}

/** Are the commas inside a number: 1,23,456 as in India, or 123,456? `null` when they part numbers. */
export function grouping(token: string): 'indian' | 'western' | null {
  if (INDIAN.test(token)) return 'indian';
  return WESTERN.test(token) ? 'western' : null;
}

/** One value as typed, with or without commas for grouping. A dash or "NA" is a figure nobody knows. */
export function readNumber(typed: string): Read {
  const text = typed.trim().replace(/^["']|["']$/g, '');
  if (text === '' || MISSING.test(text)) return { value: null };
  const bare = grouping(text.replace(/^-|\.0*$/g, '')) ? text.replaceAll(',', '') : text;
  if (!/^[+-]?\d+(\.\d*)?$/.test(bare)) return { why: 'not-a-number' };
  const value = Number(bare);
  if (value < 0) return { why: 'negative' };
  if (!Number.isInteger(value)) return { why: 'fraction' };
  return value > Number.MAX_SAFE_INTEGER ? { why: 'too-large' } : { value };
}
