import type { Speaker } from '@/i18n/speaker';
import { logBreaks } from './log-breaks';

const CLASSES = 6;
const MANTISSAS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * Lower limits of classes of rates, rounded to numbers a person would choose, tenths included. The first is 0:
 * any positive rate below the second; no case at all is a class of its own.
 */
export function rateLimits(rates: Iterable<number | null>): number[] {
  const limits = logBreaks(rates, CLASSES).map((start, i) => (i === 0 ? 0 : humanRate(start)));
  return [...new Set(limits)].sort((a, b) => a - b);
}

/** 0 for no case, then 1 for the first class. */
export function rateClass(rate: number, limits: number[]): number {
  if (!(rate > 0)) return 0;
  return limits.filter((limit) => rate >= limit).length;
}

/** "0", "below 2.5", "2.5 to 6", "40 or more". */
export function rateLabel(t: Speaker, index: number, limits: number[]): string {
  if (index === 0) return '0';
  const [from, next] = [limits[index - 1]!, limits[index]];
  if (next === undefined) return t('speech.count.orMore', { n: formatRate(from) });
  if (index === 1) return t('home.rate.below', { n: formatRate(next) });
  return t('speech.count.range', { low: formatRate(from), high: formatRate(next) });
}

const tenths = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 2 });

/** Tenths, or hundredths below 1: more would only look exact. */
export function formatRate(rate: number): string {
  return rate < 1 ? hundredths.format(rate) : tenths.format(rate);
}

function humanRate(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const near = MANTISSAS.map((mantissa) => mantissa * power);
  const off = (candidate: number) => Math.abs(Math.log(candidate / value));
  return Number(near.reduce((a, b) => (off(b) < off(a) ? b : a)).toPrecision(2));
}
