import type { Speaker } from '@/i18n/speaker';

// Hindi and English group alike, and the dashboard writes digits 0 to 9 in both.
const grouped = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 1 });

/** A recorded count, in Indian grouping: 12,34,567. */
export function formatCount(value: number): string {
  return grouped.format(value);
}

/** An expected count as exact as a table should be: 79.4, 1,706. */
export function formatMean(value: number): string {
  return value < 100 ? oneDecimal.format(value) : grouped.format(value);
}

/** An expected count as a sentence should say it: "about 1,240", "fewer than 1". */
export function formatAbout(t: Speaker, value: number): string {
  if (value < 0.5) return t('speech.count.fewerThanOne');
  return t('speech.count.about', { n: grouped.format(roundForReading(value)) });
}

/** "1,050 to 1,430"; one number when both ends read the same. */
export function formatRange(t: Speaker, lower: number, upper: number): string {
  const low = grouped.format(roundForReading(Math.max(0, lower)));
  const high = grouped.format(roundForReading(upper));
  return low === high ? low : t('speech.count.range', { low, high });
}

/** Whole numbers below 1,000, tens above: nobody reads the last digit of an estimate. */
export function roundForReading(value: number): number {
  return value < 1000 ? Math.round(value) : Math.round(value / 10) * 10;
}
