import type { Frequency, Panel } from '@crimecast/data';
import { type PastOrigins, pastOrigins } from '../past-origins.js';

/** Steps ahead that get intervals: what a user of such data plans with. */
const STEPS: Record<Frequency, number> = { year: 3, quarter: 4, month: 12, week: 13, day: 14 };

/** The most steps ahead that a panel of this frequency is calibrated for. */
export function calibratedSteps(frequency: Frequency): number {
  return STEPS[frequency];
}

/** The past origins at which a model's errors are learned, from one step to the farthest. */
export function calibrationOrigins(train: Panel): PastOrigins {
  return pastOrigins(train, [1, STEPS[train.frequency]]);
}
