import type { FallbackReason } from './forecast-each.js';
import { lastObserved } from './naive.js';

/**
 * Lets naive forecast a series that a model cannot.
 * @returns the reason to report: the one given, or that nothing was ever observed
 */
export function lastObservedInstead(
  values: Float64Array,
  out: Float64Array,
  reason: Exclude<FallbackReason['reason'], 'NO_HISTORY'>,
  detail: string,
): FallbackReason {
  return lastObserved(values, out) ?? { to: 'naive', reason, detail };
}
