import type { Panel } from '@crimecast/data';
import type { PastLosses } from './past-losses.js';

/** Standard errors that a difference must exceed. */
const BEYOND_NOISE = 2;
/** Groups below which another way to group is looked for, and nothing is said at all. */
const MANY = 10;
const FEW = 5;

/**
 * Whether a candidate was better than another at past origins beyond noise: at every origin where
 * they differ, at two of them at least, and on average by more than two standard errors.
 *
 * Losses are divided by the reference's in the same crime, so that each crime counts alike. The
 * standard error is that of a mean over areas, whose errors hang together; over series where there
 * are fewer than ten areas, and over origins where there are fewer than ten series.
 * Source: Diebold & Mariano (1995), with clusters as in Cameron & Miller (2015).
 * @param losses whose first candidate is the reference
 */
export function clearlyBetter(
  train: Panel,
  { series, origin, losses }: PastLosses,
  candidate: number,
  other: number,
): boolean {
  const scales = meanByCrime(train, series, losses[0]!);
  const gains = series.map((s, i) => {
    const scale = scales.get(train.series[s]!.crime)!;
    return scale > 0 ? (losses[other]![i]! - losses[candidate]![i]!) / scale : 0;
  });
  const byOrigin = sums(origin, gains).filter(({ size }) => size !== 0);
  if (byOrigin.length < 2 || byOrigin.some(({ sum }) => sum <= 0)) return false;
  const groups = clusters(train, series, origin);
  const parts = sums(groups, gains);
  if (parts.length < FEW) return false;
  const mean = parts.reduce((total, { sum }) => total + sum, 0) / parts.length;
  const squares = parts.reduce((total, { sum }) => total + (sum - mean) ** 2, 0);
  return mean > BEYOND_NOISE * Math.sqrt(squares / (parts.length - 1) / parts.length);
}

function clusters(
  train: Panel,
  series: readonly number[],
  origin: readonly number[],
): readonly (string | number)[] {
  const areas = series.map((s) => train.series[s]!.area);
  if (new Set(areas).size >= MANY) return areas;
  return new Set(series).size >= MANY ? series : origin;
}

function meanByCrime(
  train: Panel,
  series: readonly number[],
  losses: readonly number[],
): Map<string, number> {
  const crimes = series.map((s) => train.series[s]!.crime);
  const totals = sums(crimes, losses);
  return new Map(totals.map(({ key, sum, count }) => [key, sum / count]));
}

/** Sum, sum of sizes, and number of the values under each key. */
function sums<Key>(keys: readonly Key[], values: readonly number[]) {
  const found = new Map<Key, { key: Key; sum: number; size: number; count: number }>();
  keys.forEach((key, i) => {
    const entry = found.get(key) ?? { key, sum: 0, size: 0, count: 0 };
    entry.sum += values[i]!;
    entry.size += Math.abs(values[i]!);
    entry.count++;
    found.set(key, entry);
  });
  return [...found.values()];
}
