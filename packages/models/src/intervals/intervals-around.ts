import type { Series } from '@crimecast/data';
import type { Interval } from '@crimecast/windows';
import type { PointForecast } from '../point-model.js';
import { BINS, type Calibration, levelBin, type StepErrors } from './calibration.js';
import { conformalRange, type ErrorRange } from './conformal-range.js';
import { countBounds } from './count-bounds.js';
import { MEASURES } from './measure.js';

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
 */
export function intervalsAround(
  calibration: Calibration,
  means: Means,
  levels: readonly number[],
): Interval[] {
  const known = new Map(calibration.crimes.map((crime, c) => [crime, c]));
  const borrowed = new Set(means.fallbacks.map((fallback) => fallback.series));
  const keys = means.series.map(({ crime }, s) => ({
    crime: known.get(crime) ?? -1,
    own: !borrowed.has(s),
  }));
  return levels
    .map((level) => intervalAt(level, calibration, means, keys))
    .filter((interval) => interval.lower.some((bound) => !Number.isNaN(bound)));
}

interface SeriesKey {
  /** Position in the calibration's crimes, −1 for a new one. */
  crime: number;
  own: boolean;
}

function intervalAt(
  level: number,
  calibration: Calibration,
  { mean, horizon }: Means,
  keys: readonly SeriesKey[],
): Interval {
  const lower = new Float64Array(mean.length).fill(Number.NaN);
  const upper = new Float64Array(mean.length).fill(Number.NaN);
  const measure = MEASURES[calibration.measure];
  for (let h = 0; h < Math.min(horizon, calibration.own.length); h++) {
    const own = rangeFinder(calibration.own[h]!, level);
    const borrowed = rangeFinder(calibration.borrowed[h]!, level);
    for (let s = 0, at = h; s < keys.length; s++, at += horizon) {
      const key = keys[s]!;
      const range = (key.own ? own : borrowed)(key.crime, mean[at]!);
      if (!range || Number.isNaN(mean[at]!)) continue;
      const bounds = countBounds(mean[at]!, range, calibration.whole, measure);
      lower[at] = bounds.lower;
      upper[at] = bounds.upper;
    }
  }
  return { level, lower, upper };
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
