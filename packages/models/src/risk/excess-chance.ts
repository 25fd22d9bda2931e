import { BINS, levelBin, type StepErrors } from '../intervals/calibration.js';
import { exp } from '../portable/exp.js';
import { log1p } from '../portable/log1p.js';

/** Fewer errors than this make a cell too noisy to use on its own. */
const MIN_ERRORS = 20;

/**
 * The chance that a count reaches a threshold, by the past errors of its crime and size: the share
 * of them that would have carried the forecast there, smoothed so that the rarest are told apart.
 * Source: kernel distribution estimate of Azzalini (1981) with a logistic kernel; width by the rule
 * of Silverman (1986), eq. 3.31.
 */
export function excessChance(errors: StepErrors) {
  const widths = new Map<Float64Array, number>();
  return (crime: number, mean: number, threshold: number): number => {
    const cell = errors.cells[crime * BINS + levelBin(errors.edges, crime, mean)]!;
    const pools = crime < 0 ? [errors.all] : [cell, errors.byCrime[crime]!, errors.all];
    const pool = pools.find((one) => one.length >= MIN_ERRORS) ?? errors.all;
    if (pool.length === 0) return Number.NaN;
    const width = widths.get(pool) ?? silverman(pool);
    widths.set(pool, width);
    const distance = log1p(threshold) - log1p(mean);
    let sum = 0;
    for (const error of pool) sum += 1 / (1 + exp((distance - error) / width));
    return sum / pool.length;
  };
}

function silverman(sorted: Float64Array): number {
  const n = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const spread = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  const quarters = sorted[Math.floor(0.75 * (n - 1))]! - sorted[Math.floor(0.25 * (n - 1))]!;
  const least = Math.min(spread, quarters / 1.34) || spread;
  // A logistic kernel of this scale has the spread of a normal one of Silverman's width.
  return Math.max(1e-3, 0.9 * least * n ** -0.2 * (Math.sqrt(3) / Math.PI));
}
