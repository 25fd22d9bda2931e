import type { Speaker } from '@/i18n/speaker';
import { formatCount } from './number';

/** A large count as it is said in India: "4.72 lakh", "1.2 crore"; small ones stay digits. */
export function formatLakh(t: Speaker, value: number): string {
  const said = (key: 'lakh' | 'crore', n: number) =>
    t(`speech.count.${key}`, { n: shorten(n) }).replace(' ', NO_BREAK);
  if (value >= 1e7) return said('crore', value / 1e7);
  if (value >= 1e5) return said('lakh', value / 1e5);
  return formatCount(value);
}

const NO_BREAK = '\u00a0';

/** Three figures at most. */
function shorten(value: number): string {
  return String(Number(value.toPrecision(3)));
}
