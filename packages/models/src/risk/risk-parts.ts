import type { Panel } from '@crimecast/data';
import type { FittedPoint, PointModel } from '../point-model.js';
import type { LearnedChances } from './learn-chances.js';

/** Everything a fitted risk holds. */
export interface RiskParts {
  readonly model: PointModel;
  readonly train: Panel;
  readonly point: FittedPoint;
  /** Crimes of the training panel, in order. */
  readonly crimes: readonly string[];
  readonly learned: LearnedChances;
}
