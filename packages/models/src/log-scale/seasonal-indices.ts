import { square } from '../portable/square.js';
import { centredAverage } from './centred-average.js';

/** Cycles that an index is averaged over, the most recent: seasons change slowly. */
const CYCLES = 7;
/** Deviations of each season below which nothing is said about seasons. */
const MIN_CYCLES = 2;

/** Seasons of one series as they were seen. */
export interface SeenSeasons {
  /** One index per season, their mean 0. */
  readonly indices: Float64Array;
  /** Variance of an index because it was seen a few times only. */
  readonly noise: number;
}

/**
 * Additive seasonal indices of one series on the log scale.
 *
 * Classical decomposition: deviations from a centred moving average of one cycle, averaged by
 * season over the last seven cycles.
 * Source: Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, § 3.4.
 * @param values log counts, oldest first; NaN is missing and leaves its windows out
 * @param cycle  periods per cycle, at least 2
 * @param phase  season of the first value, 0 to `cycle` − 1
 * @returns `null` where a season was seen fewer than two times
 */
export function seasonalIndices(
  values: Float64Array,
  cycle: number,
  phase: number,
): SeenSeasons | null {
  const indices = new Float64Array(cycle);
  const counts = new Int32Array(cycle);
  const squares = new Float64Array(cycle);
  const trend = centredAverage(values, cycle);
  for (let t = values.length - 1; t >= 0; t--) {
    const deviation = values[t]! - trend[t]!;
    const season = (t + phase) % cycle;
    if (Number.isNaN(deviation) || counts[season]! >= CYCLES) continue;
    counts[season]!++;
    indices[season]! += deviation;
    squares[season]! += deviation * deviation;
  }
  if (counts.some((count) => count < MIN_CYCLES)) return null;
  let noise = 0;
  let mean = 0;
  for (let season = 0; season < cycle; season++) {
    const n = counts[season]!;
    indices[season]! /= n;
    mean += indices[season]! / cycle;
    noise += (squares[season]! / n - square(indices[season]!)) / (n - 1) / cycle;
  }
  return { indices: indices.map((index) => index - mean), noise };
}
