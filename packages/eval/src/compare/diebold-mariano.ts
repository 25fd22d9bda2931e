import { assertInteger } from '../errors.js';
import { assertSameLength, type Values } from '../metrics/error-sums.js';
import { labelPositions } from '../summary/label-positions.js';
import { studentTPValue } from './student-t.js';

export interface DieboldMariano {
  /** Mean of loss − loss of the reference: below 0 when the first is better. */
  readonly meanDifference: number;
  /** Student t; below 0 when the first is better. */
  readonly statistic: number;
  readonly degrees: number;
  /** Two-sided: how often a difference as large comes from equally good forecasts. */
  readonly pValue: number;
}

export interface DieboldMarianoOptions {
  /** Steps ahead of the forecasts: losses up to horizon − 1 apart may hang together. Default 1. */
  horizon?: number;
}

/**
 * Whether two forecasts of one series differ in accuracy, with the correction for small samples.
 * Source: Diebold & Mariano (1995), Comparing predictive accuracy; Harvey, Leybourne & Newbold
 * (1997), Testing the equality of prediction mean squared errors.
 * @param losses     of the forecast, in time; entries with a NaN are skipped
 * @param reference  losses of the other, same length
 * @returns `null` with fewer entries than the horizon plus one, or when the difference never
 * varies or its long-run variance is estimated below 0
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_OPTION_INVALID`
 */
export function dieboldMariano(
  losses: Values,
  reference: Values,
  { horizon = 1 }: DieboldMarianoOptions = {},
): DieboldMariano | null {
  assertInteger('horizon', horizon);
  const differences = differencesOf(losses, reference).filter((value) => !Number.isNaN(value));
  const n = differences.length;
  if (n <= horizon) return null;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  let variance = 0;
  for (let lag = 0; lag < horizon; lag++) {
    let product = 0;
    for (let t = lag; t < n; t++)
      product += (differences[t]! - mean) * (differences[t - lag]! - mean);
    variance += ((lag === 0 ? 1 : 2) * product) / n;
  }
  if (!(variance > Number.EPSILON * mean * mean)) return null;
  const correction = Math.sqrt((n + 1 - 2 * horizon + (horizon * (horizon - 1)) / n) / n);
  return toTest(mean, Math.sqrt(variance / n) / correction, n - 1);
}

/**
 * The same question for a panel: losses of many series whose differences hang together within
 * clusters, such as all districts of a state. Divide losses by a crime's usual error first.
 * Source: Liang & Zeger (1986); Cameron & Miller (2015), A practitioner's guide to cluster-robust
 * inference: the variance of a mean with G / (G − 1), and t with G − 1 degrees of freedom.
 * @param clusters label of each entry
 * @returns `null` with fewer than two clusters or a difference that never varies between them
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`
 */
export function clusteredDieboldMariano(
  losses: Values,
  reference: Values,
  clusters: readonly string[],
): DieboldMariano | null {
  const differences = differencesOf(losses, reference);
  const { of, labels } = labelPositions(clusters);
  assertSameLength(losses, of);
  const sums = new Float64Array(labels.length);
  const sizes = new Float64Array(labels.length);
  for (let i = 0; i < differences.length; i++) {
    if (Number.isNaN(differences[i]!)) continue;
    sums[of[i]!]! += differences[i]!;
    sizes[of[i]!]!++;
  }
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const used = sizes.filter((size) => size > 0).length;
  if (used < 2) return null;
  const mean = sums.reduce((all, sum) => all + sum, 0) / n;
  const squares = sums.reduce((all, sum, g) => all + (sum - sizes[g]! * mean) ** 2, 0);
  const variance = ((used / (used - 1)) * squares) / (n * n);
  if (!(variance > Number.EPSILON * mean * mean)) return null;
  return toTest(mean, Math.sqrt(variance), used - 1);
}

function differencesOf(losses: Values, reference: Values): Float64Array {
  assertSameLength(losses, reference);
  return Float64Array.from(losses, (loss, i) => loss - reference[i]!);
}

function toTest(mean: number, error: number, degrees: number): DieboldMariano {
  const statistic = mean / error;
  return { meanDifference: mean, statistic, degrees, pValue: studentTPValue(statistic, degrees) };
}
