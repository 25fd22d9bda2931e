import type { Panel } from '@crimecast/data';
import { countPeriods } from '../count-periods.js';
import { isObserved } from '../observed.js';
import type { SeriesRule } from './forecast-each.js';
import { lastObservedInstead } from './last-observed-instead.js';

/**
 * One figure of the last `k` periods at every step. Missing periods among them are skipped, and a
 * history shorter than `k` is taken as it is; only where none of them was observed does naive step
 * in with an older value.
 * @param figure of the observed values, oldest first, a copy of at least one
 */
export function recentRule(
  k: number,
  figure: (observed: Float64Array) => number,
): (history: Panel) => SeriesRule {
  return ({ frequency }) =>
    (values, out) => {
      const observed = values.slice(-k).filter(isObserved);
      if (observed.length === 0) {
        const detail = `nothing observed in the last ${countPeriods(k, frequency)}`;
        return lastObservedInstead(values, out, 'SHORT_HISTORY', detail);
      }
      out.fill(figure(observed));
      return null;
    };
}
