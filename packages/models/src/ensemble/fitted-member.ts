import type { FittedPoint, PointModel } from '../point-model.js';

/** A model of an ensemble and what it learned. */
export interface FittedMember {
  readonly model: PointModel;
  readonly point: FittedPoint;
}
