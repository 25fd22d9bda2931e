import type { Series } from '@crimecast/data';
import type { Interval } from '@crimecast/windows';
import { BINS, type Calibration, levelBin, type StepErrors } from './calibration.js';
import { conformalRange, type ErrorRange } from './conformal-range.js';
import { countBounds } from './count-bounds.js';

interface Means {
  readonly mean: Float64Array;
  readonly horizon: number;
  readonly series: readonly Series[];
}

/**
 * Intervals around mean forecasts from past errors.
 *
 * NaN bounds where the mean is NaN and for steps that no past error reaches; a level with no
 * bounds at all is left out. A crime that was not in training takes the errors of all crimes.
 * @param levels in percent, ascending
 */
export function intervalsAround(
  calibration: Calibration,
  means: Means,
  levels: readonly number[],
): Interval[] {
  const known = new Map(calibration.crimes.map((crime, c) => [crime, c]));
  const crimes = means.series.map((series) => known.get(series.crime) ?? -1);
  return levels
    .map((level) => intervalAt(level, calibration, means, crimes))
    .filter((interval) => interval.lower.some((bound) => !Number.isNaN(bound)));
}

function intervalAt(
  level: number,
  calibration: Calibration,
  { mean, horizon }: Means,
  crimes: readonly number[],
): Interval {
  const lower = new Float64Array(mean.length).fill(Number.NaN);
  const upper = new Float64Array(mean.length).fill(Number.NaN);
  for (let h = 0; h < Math.min(horizon, calibration.steps.length); h++) {
    const errors = calibration.steps[h]!;
    const ranges = rangesOf(errors, level);
    const unseen = conformalRange([errors.all], level);
    crimes.forEach((crime, s) => {
      const at = s * horizon + h;
      const center = mean[at]!;
      const range =
        crime < 0 ? unseen : ranges[crime * BINS + levelBin(errors.edges, crime, center)];
      if (!range || Number.isNaN(center)) return;
      const bounds = countBounds(center, range, calibration.whole);
      lower[at] = bounds.lower;
      upper[at] = bounds.upper;
    });
  }
  return { level, lower, upper };
}

/** One range per cell, in the order of the cells. */
function rangesOf(errors: StepErrors, level: number): (ErrorRange | null)[] {
  return errors.cells.map((cell, i) =>
    conformalRange([cell, errors.byCrime[Math.floor(i / BINS)]!, errors.all], level),
  );
}
