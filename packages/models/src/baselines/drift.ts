import { firstObserved, isObserved } from '../observed.js';
import type { SeriesRule } from './forecast-each.js';
import { lastObserved } from './naive.js';
import { ruleModel } from './rule-model.js';

/**
 * The last value moved on by the average change between the first and the last observed one,
 * never below 0. A series that was observed once repeats that value.
 * Source: Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, § 5.2.
 */
export const drift = ruleModel({
  id: 'drift',
  label: 'Last value with drift',
  description: 'Carries the average change of the whole history on from the last value.',
  features: ['lag1', 'mean-change'],
  ruleFor: () => drifting,
});

const drifting: SeriesRule = (values, out) => {
  const missing = lastObserved(values, out);
  if (missing) return missing;
  const first = firstObserved(values);
  const last = values.findLastIndex(isObserved);
  const slope = last === first ? 0 : (values[last]! - values[first]!) / (last - first);
  for (let step = 0; step < out.length; step++) {
    out[step] = Math.max(0, values[last]! + slope * (values.length + step - last));
  }
  return null;
};
