import type { Panel } from '@crimecast/data';
import type { Interval } from '@crimecast/windows';
import type { Contents } from '../format/container.js';
import type { IntervalKind } from './interval-kind.js';
import type { Means } from './intervals-around.js';

/** What was learned about the errors of one model. */
export interface FittedIntervals {
  readonly kind: IntervalKind;
  /**
   * Intervals around mean forecasts; see `ForecastSet.intervals`.
   * @param history what the means were forecast from
   * @param levels  in percent, ascending
   */
  around(means: Means, history: Panel, levels: readonly number[]): Interval[];
  /** All of it, as saved. */
  contents(): Contents;
}
