import { meanOfObserved } from '../observed.js';
import type { LoneModel } from '../point-model.js';
import { recentRule } from './recent-rule.js';
import { ruleModel } from './rule-model.js';

/** The mean of the last `k` periods at every step; see `recentRule` for missing ones. */
export function meanK(k: number): LoneModel {
  return ruleModel({
    id: `mean${k}`,
    label: `Mean of the last ${k} periods`,
    description: `Averages the last ${k} observed periods; steadier than the last value alone.`,
    features: Array.from({ length: k }, (_, lag) => `lag${lag + 1}`),
    ruleFor: recentRule(k, meanOfObserved),
  });
}
