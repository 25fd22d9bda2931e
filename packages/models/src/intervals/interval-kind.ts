import { modelError } from '../errors.js';

/** Ways to put intervals around the means of a model. */
export const INTERVAL_KINDS = [
  'conformal-log',
  'conformal-absolute',
  'conformal-scaled',
  'negative-binomial',
  'boosted-quantiles',
  'quantile-forest',
] as const;

/**
 * `conformal-log` (the default), `conformal-absolute` and `conformal-scaled` take the range of past
 * errors of the same crime and size; `negative-binomial` counts that vary more than Poisson ones, as
 * much as they did; `boosted-quantiles` and `quantile-forest` learn from the features of a series
 * how wide its errors are.
 */
export type IntervalKind = (typeof INTERVAL_KINDS)[number];

/** @throws CrimecastError `MODEL_OPTIONS_INVALID` naming the kinds there are */
export function checkIntervalKind(kind: unknown): IntervalKind {
  const found = INTERVAL_KINDS.find((known) => known === kind);
  if (found) return found;
  throw modelError(
    'MODEL_OPTIONS_INVALID',
    `There are no intervals of the kind "${String(kind)}"; use ${INTERVAL_KINDS.join(', ')}.`,
  );
}
