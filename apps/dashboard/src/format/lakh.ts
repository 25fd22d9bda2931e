import { formatCount } from './number';

/** A large count in words as it is said in India: "4.7 lakh", "1.2 crore"; small ones stay digits. */
export function formatLakh(value: number): string {
  if (value >= 1e7) return `${shorten(value / 1e7)} crore`;
  if (value >= 1e5) return `${shorten(value / 1e5)} lakh`;
  return formatCount(value);
}

function shorten(value: number): string {
  return String(Math.round(value * 10) / 10);
}
