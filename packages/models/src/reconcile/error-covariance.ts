import { modelError } from '../errors.js';

/** A covariance of forecast errors: a diagonal and a few outer products, never a whole matrix. */
export interface ErrorCovariance {
  /** One variance above 0 per series of the hierarchy. */
  readonly diagonal: Float64Array;
  /** Vectors f of which f f′ is added. */
  readonly factors: readonly Float64Array[];
}

/** Errors are alike and unrelated: ordinary least squares. @param size series of the hierarchy */
export function olsCovariance(size: number): ErrorCovariance {
  return { diagonal: new Float64Array(size).fill(1), factors: [] };
}

/** Errors are unrelated and as large as they were. @param errors one vector per past origin */
export function wlsCovariance(errors: readonly Float64Array[], size: number): ErrorCovariance {
  return { diagonal: variances(errors, size), factors: [] };
}

/**
 * The past errors' own covariance, drawn to its diagonal as far as their number demands. Unknown
 * errors (NaN) count as 0: they say nothing about the others.
 * Source: Schäfer & Strimmer (2005), A shrinkage approach to large-scale covariance matrix
 * estimation, table 1, target D; without a mean, as errors have none.
 */
export function shrunkCovariance(errors: readonly Float64Array[], size: number): ErrorCovariance {
  const diagonal = variances(errors, size);
  const n = errors.length;
  const scaled = errors.map((vector) =>
    vector.map((error, i) => (Number.isNaN(error) ? 0 : error / Math.sqrt(diagonal[i]!))),
  );
  const kept = 1 - shrinkage(scaled, size);
  return {
    diagonal: diagonal.map((variance, i) => {
      const own = scaled.reduce((sum, vector) => sum + vector[i]! ** 2, 0) / n;
      return variance * Math.max(1 - kept * own, 1e-6);
    }),
    factors: scaled.map((vector) =>
      vector.map((error, i) => error * Math.sqrt((diagonal[i]! * kept) / n)),
    ),
  };
}

/** Share of the diagonal, 0 to 1: variance of the correlations over their squares. */
function shrinkage(scaled: readonly Float64Array[], size: number): number {
  const n = scaled.length;
  if (n < 2) return 1;
  let spread = 0;
  let squares = 0;
  for (let i = 1; i < size; i++) {
    for (let j = 0; j < i; j++) {
      let mean = 0;
      for (const vector of scaled) mean += (vector[i]! * vector[j]!) / n;
      let variance = 0;
      for (const vector of scaled) variance += (vector[i]! * vector[j]! - mean) ** 2;
      spread += variance / (n * (n - 1));
      squares += mean * mean;
    }
  }
  return squares > 0 ? Math.min(1, spread / squares) : 1;
}

/** Mean squares; series without an error, or with errors of 0 only, get the smallest of the others. */
function variances(errors: readonly Float64Array[], size: number): Float64Array {
  if (errors.length === 0 || errors.some((vector) => vector.length !== size)) {
    throw modelError(
      'MODEL_HIERARCHY_INVALID',
      `${errors.length} vectors of past errors do not fit ${size} series; give at least one, each with an error per series.`,
    );
  }
  const found = Float64Array.from({ length: size }, (_, i) => {
    let sum = 0;
    let known = 0;
    for (const vector of errors) {
      if (Number.isNaN(vector[i]!)) continue;
      sum += vector[i]! ** 2;
      known++;
    }
    return sum / known;
  });
  const least = found.reduce((low, value) => (value > 0 ? Math.min(low, value) : low), Infinity);
  const usual = Number.isFinite(least) ? least : 1;
  return found.map((value) => (value > 0 ? value : usual));
}
