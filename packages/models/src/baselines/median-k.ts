import { countPeriods } from '../count-periods.js';
import type { PointModel } from '../point-model.js';
import { lastObservedInstead } from './last-observed-instead.js';
import { ruleModel } from './rule-model.js';

/**
 * The median of the last `k` periods at every step: one odd period does not move it. Missing
 * periods are skipped; where none of them was observed naive steps in with an older value.
 */
export function medianK(k: number): PointModel {
  return ruleModel({
    id: `median${k}`,
    label: `Median of the last ${k} periods`,
    description: `The middle one of the last ${k} observed periods; one odd period does not move it.`,
    features: Array.from({ length: k }, (_, lag) => `lag${lag + 1}`),
    ruleFor: (history) => (values, out) => {
      const last = values.slice(-k).filter((value) => !Number.isNaN(value));
      if (last.length === 0) {
        const detail = `nothing observed in the last ${countPeriods(k, history.frequency)}`;
        return lastObservedInstead(values, out, 'SHORT_HISTORY', detail);
      }
      last.sort();
      const upper = last[last.length >> 1]!;
      out.fill((last[(last.length - 1) >> 1]! + upper) / 2);
      return null;
    },
  });
}
