import { type Panel, seasonLength } from '@crimecast/data';
import { countPeriods } from '../count-periods.js';
import type { SeriesRule } from './forecast-each.js';
import { lastObservedInstead } from './last-observed-instead.js';
import { ruleModel } from './rule-model.js';

/**
 * The value of the same season one cycle before; where that one is missing, the cycle before it.
 * A series with no observed value of a needed season is forecast by naive as a whole. With one
 * period per cycle (years) it equals naive.
 */
export const seasonalNaive = ruleModel({
  id: 'seasonal-naive',
  label: 'Same season last cycle',
  description: 'Repeats the value of the same month, quarter or weekday one cycle earlier.',
  features: ['season-lag1'],
  suits: (train) => seasonLength(train.frequency) > 1,
  ruleFor: seasonalRule,
});

function seasonalRule(history: Panel): SeriesRule {
  const cycle = seasonLength(history.frequency);
  return (values, out) => {
    for (let step = 0; step < out.length; step++) {
      let t = values.length - cycle + (step % cycle);
      while (t >= 0 && Number.isNaN(values[t]!)) t -= cycle;
      if (t < 0) {
        return lastObservedInstead(
          values,
          out,
          'SHORT_HISTORY',
          `no observed value of a season to repeat in ${countPeriods(values.length, history.frequency)} of history; a cycle has ${cycle}`,
        );
      }
      out[step] = values[t]!;
    }
    return null;
  };
}
