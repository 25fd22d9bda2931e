import type { Panel } from '@crimecast/data';
import type { Calibration } from './intervals/calibration.js';
import type { FittedPoint, PointModel } from './point-model.js';

/** Everything a fitted model holds. */
export interface FittedParts {
  readonly model: PointModel;
  /** The training panel: its series are forecast unless others are given. */
  readonly train: Panel;
  readonly point: FittedPoint;
  /** Past forecast errors, or `null` when they were not asked for. */
  readonly calibration: Calibration | null;
}
