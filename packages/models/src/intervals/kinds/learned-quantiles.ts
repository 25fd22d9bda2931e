import type { Panel } from '@crimecast/data';
import type { Interval } from '@crimecast/windows';
import type { NumberArray } from '../../format/little-endian.js';
import type { FeatureRows } from '../../trees/regression-rows.js';
import type { Calibration } from '../calibration.js';
import { countBounds } from '../count-bounds.js';
import type { FittedIntervals } from '../fitted-intervals.js';
import type { IntervalKind } from '../interval-kind.js';
import { intervalsAround, type Means } from '../intervals-around.js';
import { QUICK_MEASURES } from '../quick-measures.js';
import { calibrationContents } from '../saved-calibration.js';
import { meanRows } from './error-rows.js';

/** Quantiles of log errors, learned from features. */
export interface ErrorQuantiles {
  /**
   * @param quantiles ascending, each from 0 to 1
   * @returns quantile `q` of row `r` at `r * quantiles.length + q`, never falling within a row
   */
  at(rows: FeatureRows, quantiles: readonly number[]): Float64Array;
  readonly arrays: ReadonlyMap<string, NumberArray>;
}

/**
 * Intervals from learned quantiles of errors; series that another model forecast, or whose last
 * count is missing, get those of past errors of their crime and size.
 * @param learned `null` where there was nothing to learn from: then all do
 */
export function learnedIntervals(
  kind: IntervalKind,
  calibration: Calibration,
  learned: ErrorQuantiles | null,
): FittedIntervals {
  return {
    kind,
    around(means, history, levels) {
      const plain = intervalsAround(calibration, means, levels);
      return learned ? overlaid(plain, means, history, calibration, learned) : plain;
    },
    contents() {
      const { header, arrays } = calibrationContents(calibration);
      return {
        header: { ...header, learned: learned !== null },
        arrays: new Map<string, NumberArray>([...arrays, ...(learned?.arrays ?? [])]),
      };
    },
  };
}

function overlaid(
  plain: Interval[],
  means: Means,
  history: Panel,
  { own, whole }: Calibration,
  learned: ErrorQuantiles,
): Interval[] {
  const levels = plain.map(({ level }) => level);
  const tails = levels.map((level) => (100 - level) / 200);
  const quantiles = [...tails, ...tails.map((tail) => 1 - tail)].sort((a, b) => a - b);
  const { rows, places } = meanRows(means, history, own.length);
  const errors = learned.at(rows, quantiles);
  const find = (quantile: number) => quantiles.indexOf(quantile);
  return plain.map((interval, i) => {
    const [low, high] = [find(tails[i]!), find(1 - tails[i]!)];
    const lower = interval.lower.slice();
    const upper = interval.upper.slice();
    const mean = Float64Array.from(places, (place) => means.mean[place]!);
    const errorsAt = (quantile: number) =>
      Float64Array.from(places, (_, row) => errors[row * quantiles.length + quantile]!);
    const ownErrors = { lower: errorsAt(low), upper: errorsAt(high) };
    const bounds = QUICK_MEASURES.log.reach(mean, ownErrors);
    countBounds(mean, bounds, whole);
    places.forEach((place, row) => {
      lower[place] = bounds.lower[row]!;
      upper[place] = bounds.upper[row]!;
    });
    return { level: interval.level, lower, upper };
  });
}
