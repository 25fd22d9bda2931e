import type { Calibration } from '../calibration.js';
import type { FittedIntervals } from '../fitted-intervals.js';
import { intervalsAround } from '../intervals-around.js';
import type { Measures } from '../measure.js';
import { calibrationContents } from '../saved-calibration.js';

/** Intervals from the range of past errors of the same crime and size. */
export function conformalIntervals(calibration: Calibration, measures?: Measures): FittedIntervals {
  return {
    kind: `conformal-${calibration.measure}`,
    around: (means, _history, levels) => intervalsAround(calibration, means, levels, measures),
    contents: () => calibrationContents(calibration),
  };
}
