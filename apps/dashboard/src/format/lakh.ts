import { formatCount } from './number';

const NO_BREAK = '\u00a0';

/** A large count as it is said in India: "4.72 lakh", "1.2 crore"; small ones stay digits. */
export function formatLakh(value: number): string {
  if (value >= 1e7) return `${shorten(value / 1e7)}${NO_BREAK}crore`;
  if (value >= 1e5) return `${shorten(value / 1e5)}${NO_BREAK}lakh`;
  return formatCount(value);
}

/** Three figures at most. */
function shorten(value: number): string {
  return String(Number(value.toPrecision(3)));
}
