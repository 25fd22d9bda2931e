import { formatCount } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { humanNumber } from './human-number';
import { logBreaks } from './log-breaks';

const CLASSES = 6;

/**
 * Lower limits of the map's classes for one crime: natural breaks on the logs of all positive counts
 * of all years, rounded to numbers a person would choose. Zero is a class of its own below the first.
 * @returns ascending whole numbers, the first 1; empty when every count is 0 or missing
 */
export function classLimits(counts: Iterable<number | null>): number[] {
  const limits = logBreaks(counts, CLASSES).map((start, i) => (i === 0 ? 1 : humanNumber(start)));
  return [...new Set(limits)].sort((a, b) => a - b);
}

/** The class of a count: 0 for zero (or an expectation that rounds to it), then 1 for the first limit. */
export function classOf(count: number, limits: number[]): number {
  const whole = Math.round(count);
  let index = 0;
  while (index < limits.length && whole >= limits[index]!) index++;
  return index;
}

/** What a class holds, in words: "0", "1–4", "250 or more". */
export function classLabel(t: Speaker, index: number, limits: number[]): string {
  if (index === 0) return '0';
  const from = limits[index - 1]!;
  const next = limits[index];
  if (next === undefined) return t('speech.count.orMore', { n: formatCount(from) });
  return next - 1 === from ? formatCount(from) : `${formatCount(from)}–${formatCount(next - 1)}`;
}
