import type { Panel } from '@crimecast/data';
import { countPeriods } from '../count-periods.js';
import type { PointModel } from '../point-model.js';
import type { SeriesRule } from './forecast-each.js';
import { lastObservedInstead } from './last-observed-instead.js';
import { ruleModel } from './rule-model.js';

/**
 * The mean of the last `k` periods at every step. Missing periods among them are skipped, and a
 * history shorter than `k` is averaged as it is; only where none of them was observed does naive
 * step in with an older value.
 */
export function meanK(k: number): PointModel {
  return ruleModel({
    id: `mean${k}`,
    label: `Mean of the last ${k} periods`,
    description: `Averages the last ${k} observed periods; steadier than the last value alone.`,
    features: Array.from({ length: k }, (_, lag) => `lag${lag + 1}`),
    ruleFor: (history) => meanRule(k, history),
  });
}

function meanRule(k: number, history: Panel): SeriesRule {
  return (values, out) => {
    let sum = 0;
    let observed = 0;
    for (let t = Math.max(0, values.length - k); t < values.length; t++) {
      if (Number.isNaN(values[t]!)) continue;
      sum += values[t]!;
      observed++;
    }
    if (observed === 0) {
      const detail = `nothing observed in the last ${countPeriods(k, history.frequency)}`;
      return lastObservedInstead(values, out, 'SHORT_HISTORY', detail);
    }
    out.fill(sum / observed);
    return null;
  };
}
