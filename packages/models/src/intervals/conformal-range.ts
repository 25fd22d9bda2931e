/** Fewer errors than this make a cell too noisy to use on its own. */
const MIN_ERRORS = 20;
/** Absorbs the rounding of (n + 1)·α/2 where it should be whole. */
const SLACK = 1e-9;

/** Lowest and highest error to expect at a level. */
export interface ErrorRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The finite-sample conformal range of errors at a level, from the narrowest pool that can tell.
 *
 * Both tails get (100 − level)/2 percent. A pool of n errors can tell when (n + 1) times that is
 * at least 1; every pool but the last must also hold 20 errors. Where a pool holds enough errors
 * but not for so high a level, its extremes are kept inside the range of the next pool: so a
 * higher level never gives a narrower range, whichever pools the two come from.
 * @param pools errors in ascending order, from the narrowest pool to the widest
 * @returns `null` when not even the last pool can tell
 */
export function conformalRange(pools: readonly Float64Array[], level: number): ErrorRange | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const [i, errors] of pools.entries()) {
    if (errors.length < MIN_ERRORS && i < pools.length - 1) continue;
    const rank = Math.floor(((errors.length + 1) * (100 - level)) / 200 + SLACK);
    if (rank >= 1) {
      return {
        low: Math.min(low, errors[rank - 1]!),
        high: Math.max(high, errors[errors.length - rank]!),
      };
    }
    low = Math.min(low, errors[0] ?? low);
    high = Math.max(high, errors.at(-1) ?? high);
  }
  return null;
}
