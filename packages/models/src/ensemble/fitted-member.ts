import type { FittedPoint, PointModel } from '../point-model.js';

/** A model and what it learned as part of another. */
export interface FittedMember {
  readonly model: PointModel;
  readonly point: FittedPoint;
}
