import { assertPositiveInteger } from '../errors.js';
import { type Feature, valueAt } from './feature.js';

/**
 * The value `k` − 1 periods before the row's origin: `lag(1)` is the newest one known.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` unless `k` is an integer ≥ 1
 */
export function lag(k: number): Feature {
  assertPositiveInteger('k', k);
  return {
    name: `lag${k}`,
    offset: 1 - k,
    prepare: (panel) => (s, t) => valueAt(panel, s, t - k + 1),
  };
}

/**
 * `lag(1)` to `lag(size)`.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` unless `size` is an integer ≥ 1
 */
export function lags(size: number): Feature[] {
  assertPositiveInteger('size', size);
  return Array.from({ length: size }, (_, i) => lag(i + 1));
}
