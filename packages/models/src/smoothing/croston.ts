import type { SeriesRule } from '../baselines/forecast-each.js';
import { lastObserved } from '../baselines/naive.js';
import { ruleModel } from '../baselines/rule-model.js';

/** Weight of the newest size and interval; the usual one for sparse series. */
const ALPHA = 0.1;

/**
 * Croston's method: sizes of the counts above 0 and the intervals between them are smoothed apart,
 * the forecast is size by interval at every step. Missing periods do not count as time; a series
 * of zeros stays 0.
 * Source: Croston (1972), Forecasting and stock control for intermittent demands.
 */
export const croston = ruleModel({
  id: 'croston',
  label: 'Croston (sparse counts)',
  description: 'Smooths how many cases come and how seldom, apart; for series with many zeros.',
  features: ['size', 'interval'],
  ruleFor: () => crostonRule(1),
});

/**
 * Croston's method with the correction of its bias.
 * Source: Syntetos & Boylan (2005), The accuracy of intermittent demand estimates.
 */
export const crostonSba = ruleModel({
  id: 'croston-sba',
  label: 'Croston, corrected (SBA)',
  description: 'Croston’s method without its tendency to forecast too much.',
  features: ['size', 'interval'],
  ruleFor: () => crostonRule(1 - ALPHA / 2),
});

function crostonRule(factor: number): SeriesRule {
  return (values, out) => {
    const missing = lastObserved(values, out);
    if (missing) return missing;
    out.fill(factor * crostonRate(values, ALPHA));
    return null;
  };
}

/**
 * Smoothed size by smoothed interval after the last value; both start at the first ones seen.
 * @param values counts, oldest first; NaN is missing
 * @returns 0 where nothing was ever above 0
 */
export function crostonRate(values: Float64Array, alpha: number): number {
  let size = Number.NaN;
  let interval = Number.NaN;
  let waited = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    waited++;
    if (value === 0) continue;
    size = Number.isNaN(size) ? value : size + alpha * (value - size);
    interval = Number.isNaN(interval) ? waited : interval + alpha * (waited - interval);
    waited = 0;
  }
  return Number.isNaN(size) ? 0 : size / interval;
}
