import type { Period } from '@crimecast/data';
import { assertInteger } from '../errors.js';

/** When models learn anew: at every origin, at every k-th one, or only at the first. */
export type RefitPolicy = 'every' | 'once' | number;

/** One fit and the origins that are forecast with it. */
export interface PlannedFit {
  /** Position in `origins` of the period that the model is fitted at. */
  readonly fittedAt: number;
  /** Positions in `origins`, in time, the fit's own first. */
  readonly origins: readonly number[];
}

/**
 * Which origins share a fit. Fits are shared forwards in time only, so that no forecast knows
 * more than its origin; they come in the order in which their first origin was given.
 * @throws CrimecastError `EVAL_OPTION_INVALID` on a policy that is none of the three
 */
export function fitPlan(origins: readonly Period[], refit: RefitPolicy): PlannedFit[] {
  const size = refit === 'every' ? 1 : refit === 'once' ? Math.max(1, origins.length) : refit;
  assertInteger('refit', size);
  const inTime = origins.map((_, i) => i).sort((a, b) => origins[a]! - origins[b]!);
  const fits: PlannedFit[] = [];
  for (let i = 0; i < inTime.length; i += size) {
    fits.push({ fittedAt: inTime[i]!, origins: inTime.slice(i, i + size) });
  }
  return fits.sort((a, b) => Math.min(...a.origins) - Math.min(...b.origins));
}
