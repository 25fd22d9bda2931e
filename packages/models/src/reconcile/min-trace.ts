import { modelError } from '../errors.js';
import { choleskyFactor, solveFactored } from '../linear/cholesky.js';
import type { ErrorCovariance } from './error-covariance.js';
import type { Hierarchy } from './hierarchy.js';

/** Moves a forecast of every series to one that adds up; the input is not changed. */
export type Reconciler = (base: Float64Array) => Float64Array;

/**
 * The smallest change, in the measure of the error covariance W, that makes forecasts add up:
 * ŷ − W C′ (C W C′)⁻¹ C ŷ, where C takes from each sum its parts.
 * Source: Wickramasuriya, Athanasopoulos & Hyndman (2019), Optimal forecast reconciliation (MinT),
 * in the form of Di Fonzo & Girolimetto (2023), Cross-temporal forecast reconciliation, eq. 7.
 * @throws CrimecastError `MODEL_HIERARCHY_INVALID` when the covariance does not fit or is singular
 */
export function minTrace(hierarchy: Hierarchy, { diagonal, factors }: ErrorCovariance): Reconciler {
  const { sums, series } = hierarchy;
  if (diagonal.length !== series.length) {
    throw invalid(`The covariance is of ${diagonal.length} series, not ${series.length}.`);
  }
  const gapsOf = factors.map((factor) => gaps(hierarchy, factor));
  const factor = choleskyFactor(gapCovariance(hierarchy, diagonal, gapsOf), sums);
  if (!factor) throw invalid('The covariance is singular: give every series a variance above 0.');
  return (base) => {
    const shares = solveFactored(factor, gaps(hierarchy, base));
    const spread = transposed(hierarchy, shares);
    const out = base.map((value, i) => value - diagonal[i]! * spread[i]!);
    for (const [k, vector] of factors.entries()) {
      const along = gapsOf[k]!.reduce((sum, gap, i) => sum + gap * shares[i]!, 0);
      for (let i = 0; i < out.length; i++) out[i]! -= vector[i]! * along;
    }
    return out;
  };
}

/** C y: how far each sum is above its parts. */
export function gaps({ sums, members }: Hierarchy, values: Float64Array): Float64Array {
  return Float64Array.from({ length: sums }, (_, sum) => {
    let gap = values[sum]!;
    for (const b of members[sum]!) gap -= values[sums + b]!;
    return gap;
  });
}

/** C′ x. */
function transposed({ sums, members, series }: Hierarchy, shares: Float64Array): Float64Array {
  const out = new Float64Array(series.length);
  for (let sum = 0; sum < sums; sum++) {
    out[sum] = shares[sum]!;
    for (const b of members[sum]!) out[sums + b]! -= shares[sum]!;
  }
  return out;
}

/** C W C′, row-major. */
function gapCovariance(
  { sums, members, series }: Hierarchy,
  diagonal: Float64Array,
  factors: readonly Float64Array[],
): Float64Array {
  const matrix = new Float64Array(sums * sums);
  const above: number[][] = Array.from({ length: series.length - sums }, () => []);
  for (let sum = 0; sum < sums; sum++) {
    matrix[sum * sums + sum]! += diagonal[sum]!;
    for (const b of members[sum]!) above[b]!.push(sum);
  }
  for (const [b, list] of above.entries()) {
    for (const i of list) for (const j of list) matrix[i * sums + j]! += diagonal[sums + b]!;
  }
  for (const gap of factors) {
    for (let i = 0; i < sums; i++) {
      for (let j = 0; j < sums; j++) matrix[i * sums + j]! += gap[i]! * gap[j]!;
    }
  }
  return matrix;
}

function invalid(message: string) {
  return modelError('MODEL_HIERARCHY_INVALID', message);
}
