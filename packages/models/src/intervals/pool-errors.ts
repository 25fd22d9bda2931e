import { BINS, levelBin, type StepErrors, stepErrors } from './calibration.js';
import type { PastErrors } from './past-errors.js';

/** What pooling needs to know of past errors. */
type PoolableErrors = Pick<PastErrors, 'crime' | 'mean' | 'error' | 'own'>;

/**
 * Sorts the errors of one step into crime × level cells. The edges of a crime's four bins are the
 * quartiles of its past mean forecasts; with many ties (most of them 0) some bins stay empty.
 * @param own whether to take the model's own errors or those of the one that stepped in
 */
export function poolErrors(
  parts: readonly PoolableErrors[],
  crimes: number,
  own: boolean,
): StepErrors {
  const means: number[][] = Array.from({ length: crimes }, () => []);
  const errors: number[][] = Array.from({ length: crimes }, () => []);
  for (const part of parts) {
    part.error.forEach((error, i) => {
      if (part.own[i] !== own) return;
      means[part.crime[i]!]!.push(part.mean[i]!);
      errors[part.crime[i]!]!.push(error);
    });
  }
  const edges = new Float64Array(crimes * (BINS - 1));
  const cells: number[][] = Array.from({ length: crimes * BINS }, () => []);
  for (let c = 0; c < crimes; c++) {
    edges.set(quartiles(means[c]!), c * (BINS - 1));
    errors[c]!.forEach((error, i) => {
      cells[c * BINS + levelBin(edges, c, means[c]![i]!)]!.push(error);
    });
  }
  return stepErrors(
    edges,
    cells.map((cell) => Float64Array.from(cell).sort()),
  );
}

/** The values at a quarter, half and three quarters of the sorted list; zeros for an empty one. */
export function quartiles(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return [1, 2, 3].map((quarter) => sorted[Math.floor((sorted.length * quarter) / BINS)] ?? 0);
}
