import type { LoneModel } from '../point-model.js';
import { recentRule } from './recent-rule.js';
import { ruleModel } from './rule-model.js';

/**
 * The median of the last `k` periods at every step: one odd period does not move it. See
 * `recentRule` for missing ones.
 */
export function medianK(k: number): LoneModel {
  return ruleModel({
    id: `median${k}`,
    label: `Median of the last ${k} periods`,
    description: `The middle one of the last ${k} observed periods; one odd period does not move it.`,
    features: Array.from({ length: k }, (_, lag) => `lag${lag + 1}`),
    ruleFor: recentRule(k, (last) => {
      last.sort();
      return (last[(last.length - 1) >> 1]! + last[last.length >> 1]!) / 2;
    }),
  });
}
