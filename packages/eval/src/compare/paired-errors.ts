import { assertSameLength, type Values } from '../metrics/error-sums.js';

/** Outcomes beside two forecasts, one entry per series; entries with a NaN are skipped. */
export interface PairedErrors {
  readonly actual: Values;
  readonly forecast: Values;
  readonly reference: Values;
  /** Crime of each entry. */
  readonly crimes: readonly string[];
}

/** Sums of absolute errors by cluster and crime: cluster `k`, crime `c` at `k * crimes + c`. */
export interface ErrorTable {
  readonly own: Float64Array;
  readonly reference: Float64Array;
  readonly crimes: number;
  readonly clusters: number;
}

/** @throws CrimecastError `EVAL_LENGTH_MISMATCH` */
export function absoluteErrorsBy(errors: PairedErrors, labels?: readonly string[]): ErrorTable {
  const { actual, forecast, reference } = errors;
  assertSameLength(actual, forecast);
  assertSameLength(actual, reference);
  const crimeOf = positions(errors.crimes);
  const clusterOf = positions(labels ?? Array.from(errors.crimes, (_, i) => String(i)));
  assertSameLength(actual, crimeOf.of);
  assertSameLength(actual, clusterOf.of);
  const table = {
    own: new Float64Array(clusterOf.count * crimeOf.count),
    reference: new Float64Array(clusterOf.count * crimeOf.count),
    crimes: crimeOf.count,
    clusters: clusterOf.count,
  };
  for (let i = 0; i < actual.length; i++) {
    const own = Math.abs(forecast[i]! - actual[i]!);
    const other = Math.abs(reference[i]! - actual[i]!);
    if (Number.isNaN(own + other)) continue;
    const cell = clusterOf.of[i]! * crimeOf.count + crimeOf.of[i]!;
    table.own[cell]! += own;
    table.reference[cell]! += other;
  }
  return table;
}

function positions(labels: readonly string[]): { of: Int32Array; count: number } {
  const known = new Map<string, number>();
  const of = Int32Array.from(labels, (label) => {
    const position = known.get(label) ?? known.size;
    known.set(label, position);
    return position;
  });
  return { of, count: known.size };
}
