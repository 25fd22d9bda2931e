import type { Series } from '@crimecast/data';
import type { Interval } from '@crimecast/windows';
import type { PointForecast } from '../point-model.js';
import { BINS, type Calibration, levelBin, type StepErrors } from './calibration.js';
import { conformalRange, type ErrorRange } from './conformal-range.js';
import { countBounds } from './count-bounds.js';
import { MEASURES, type Measures } from './measure.js';

/** Mean forecasts and whose they are. */
export interface Means extends PointForecast {
  readonly horizon: number;
  readonly series: readonly Series[];
}

/**
 * Intervals around mean forecasts from past errors.
 *
 * A series that a simpler model forecast takes the errors of that one. NaN bounds where the mean
 * is NaN and where there are no past errors of the kind; a level with no bounds at all is left
 * out. A crime that was not in training takes the errors of all crimes.
 * @param levels in percent, ascending
 * @param measures ways to come from an error to an outcome
 */
export function intervalsAround(
  calibration: Calibration,
  means: Means,
  levels: readonly number[],
  measures: Measures = MEASURES,
): Interval[] {
  const known = new Map(calibration.crimes.map((crime, c) => [crime, c]));
  const crimes = Int32Array.from(means.series, ({ crime }) => known.get(crime) ?? -1);
  const borrowed = new Uint8Array(crimes.length);
  for (const { series } of means.fallbacks) borrowed[series] = 1;
  const keys = { crimes, borrowed };
  return levels
    .map((level) => intervalAt(level, calibration, means, keys, measures))
    .filter((interval) => interval.lower.some((bound) => !Number.isNaN(bound)));
}

/** Which errors each series takes. */
interface Keys {
  /** Positions in the calibration's crimes, −1 for a new one. */
  readonly crimes: Int32Array;
  /** 1 where a simpler model forecast. */
  readonly borrowed: Uint8Array;
}

function intervalAt(
  level: number,
  calibration: Calibration,
  { mean, horizon }: Means,
  { crimes, borrowed }: Keys,
  measures: Measures,
): Interval {
  const lower = new Float64Array(mean.length).fill(Number.NaN);
  const upper = new Float64Array(mean.length).fill(Number.NaN);
  for (let h = 0; h < Math.min(horizon, calibration.own.length); h++) {
    const ownRange = rangeFinder(calibration.own[h]!, level);
    const otherRange = rangeFinder(calibration.borrowed[h]!, level);
    for (let s = 0, at = h; s < crimes.length; s++, at += horizon) {
      const range = (borrowed[s] ? otherRange : ownRange)(crimes[s]!, mean[at]!);
      if (!range || Number.isNaN(mean[at]!)) continue;
      lower[at] = range.low;
      upper[at] = range.high;
    }
  }
  const bounds = measures[calibration.measure].reach(mean, { lower, upper });
  countBounds(mean, bounds, calibration.whole);
  return { level, ...bounds };
}

/** Looks up the range of a crime at a mean; a cell's range is made once, when first asked for. */
function rangeFinder(errors: StepErrors, level: number) {
  const { edges, cells, byCrime, all } = errors;
  const ranges = new Map<number, ErrorRange | null>();
  return (crime: number, mean: number): ErrorRange | null => {
    const cell = crime < 0 ? -1 : crime * BINS + levelBin(edges, crime, mean);
    const ready = ranges.get(cell);
    if (ready !== undefined) return ready;
    const pools = crime < 0 ? [all] : [cells[cell]!, byCrime[crime]!, all];
    const range = conformalRange(pools, level);
    ranges.set(cell, range);
    return range;
  };
}
