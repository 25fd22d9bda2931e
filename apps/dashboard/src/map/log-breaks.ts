import { naturalBreaks } from './natural-breaks';

const BINS_PER_E = 20;

/**
 * Where classes of positive amounts start: natural breaks on their logs.
 * @returns the lowest value of each class, ascending; empty without a positive value
 */
export function logBreaks(values: Iterable<number | null>, classes: number): number[] {
  const bins = new Map<number, number>();
  for (const value of values) {
    if (value === null || !(value > 0)) continue;
    const bin = Math.round(Math.log(value) * BINS_PER_E);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  const keys = [...bins.keys()].sort((a, b) => a - b);
  const weights = keys.map((key) => bins.get(key)!);
  return naturalBreaks(keys, weights, classes).map((start) => Math.exp(keys[start]! / BINS_PER_E));
}
