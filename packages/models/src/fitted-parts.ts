import type { Panel } from '@crimecast/data';
import type { ForecastSet } from '@crimecast/windows';
import type { FittedIntervals } from './intervals/fitted-intervals.js';
import type { FittedPoint, PointModel } from './point-model.js';

/** Everything a fitted model holds. */
export interface FittedParts {
  readonly model: PointModel;
  /** The training panel: its series are forecast unless others are given. */
  readonly train: Panel;
  readonly point: FittedPoint;
  /** What past forecast errors taught, or `null` when it was not asked for. */
  readonly intervals: FittedIntervals | null;
  /** What it would have forecast at past origins, where that was to be kept. */
  readonly past?: readonly ForecastSet[];
}
