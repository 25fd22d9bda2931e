import { type Frequency, lastPeriod, type Panel, type Period } from '@crimecast/data';

/** Steps ahead that get intervals: what a user of such data plans with. */
const STEPS: Record<Frequency, number> = { year: 3, quarter: 4, month: 12, week: 13, day: 14 };

/** Past origins whose errors are pooled for one step. */
export const ORIGINS_PER_STEP = 3;

/** The most steps ahead that a panel of this frequency is calibrated for. */
export function calibratedSteps(frequency: Frequency): number {
  return STEPS[frequency];
}

/**
 * The past origins at which a model is refitted to learn its own errors, most recent first: the
 * last three, and the last three from which the farthest step is known. So every step in between
 * has three, without a refit for each.
 * An origin keeps at least one period of training; a panel of one period has no past origin.
 */
export function calibrationOrigins(train: Panel): Period[] {
  const last = lastPeriod(train);
  const farthest = STEPS[train.frequency];
  const origins = new Set<Period>();
  for (const ahead of [1, farthest]) {
    for (let i = 0; i < ORIGINS_PER_STEP; i++) origins.add(last - ahead - i);
  }
  return [...origins].filter((origin) => origin >= train.start).sort((a, b) => b - a);
}
