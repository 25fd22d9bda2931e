import type { FallbackReason } from './forecast-each.js';
import { ruleModel } from './rule-model.js';

const NEVER_OBSERVED: FallbackReason = {
  to: null,
  reason: 'NO_HISTORY',
  detail: 'no period of this series was ever observed',
};

/** The last observed value at every step; NaN and a reason where nothing was ever observed. */
export const lastObserved = (values: Float64Array, out: Float64Array): FallbackReason | null => {
  let t = values.length - 1;
  while (t >= 0 && Number.isNaN(values[t]!)) t--;
  out.fill(t < 0 ? Number.NaN : values[t]!);
  return t < 0 ? NEVER_OBSERVED : null;
};

/** The last observed value, unchanged at every step: what every other model must beat. */
export const naive = ruleModel({
  id: 'naive',
  label: 'Last value',
  description: 'Repeats the last observed value; the yardstick for every other model.',
  features: ['lag1'],
  ruleFor: () => lastObserved,
});
