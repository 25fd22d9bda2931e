import { seasonLength } from '@crimecast/data';
import { smoothingCandidates } from './choose-smoothing.js';
import { smoothedModel } from './smoothed-model.js';
import type { Smoother } from './smoother.js';
import type { SmoothingForm } from './smoothing-states.js';

const only = (form: SmoothingForm) => () => [{ ...form, errors: 'additive' } as const];

/** Simple exponential smoothing of counts, its weight fitted to each series. */
export const ses = smoothedModel({
  id: 'ses',
  label: 'Smoothed counts',
  description:
    'Simple exponential smoothing; how much the newest count weighs is fitted per series.',
  features: ['level'],
  scale: 'counts',
  candidates: only({ trend: 'none', season: 'none' }),
  needed: () => 2,
});

const holtLine: Smoother = {
  id: 'holt',
  label: 'Smoothed counts with a trend (Holt)',
  description: 'Follows level and trend of each series and carries the trend on in full.',
  features: ['level', 'trend'],
  scale: 'counts',
  candidates: only({ trend: 'additive', season: 'none' }),
  needed: () => 4,
};

/** Holt's linear trend. Source: Holt (1957), reprinted in Int. J. Forecasting 20 (2004). */
export const holt = smoothedModel(holtLine);

const damped: Smoother = {
  ...holtLine,
  id: 'holt-damped',
  label: 'Smoothed counts with a fading trend',
  description: 'Follows level and trend of each series; the trend fades with every step ahead.',
  features: ['level', 'damped-trend'],
  candidates: only({ trend: 'damped', season: 'none' }),
  needed: () => 5,
};

/** Holt's trend, damped. Source: Gardner & McKenzie (1985), Forecasting trends in time series. */
export const holtDamped = smoothedModel(damped);

/**
 * Holt–Winters with a damped trend on log counts: seasons and trend are proportions of large
 * counts, and steps of small ones, so that no zero needs a rule of its own. Two cycles and a value
 * are needed.
 * Source: Winters (1960), Forecasting sales by exponentially weighted moving averages.
 */
export const holtWinters = smoothedModel({
  id: 'holt-winters',
  label: 'Holt–Winters',
  description: 'Follows level, fading trend and changing seasons of each series, in proportions.',
  features: ['level', 'damped-trend', 'season'],
  suits: (train) => seasonLength(train.frequency) > 1,
  scale: 'logs',
  candidates: (_scaled, cycle) => [
    { trend: 'damped', season: cycle > 1 ? 'additive' : 'none', errors: 'additive' },
  ],
  needed: (cycle) => (cycle > 1 ? 2 * cycle + 1 : 5),
  simpler: damped,
});

/**
 * Exponential smoothing of counts in the form that the corrected Akaike criterion likes best:
 * trend none, linear or damped; seasons none, added or multiplied; errors added or in proportion.
 * Multiplied seasons and proportional errors only where every count is above 0; seasons from two
 * cycles and a value on.
 */
export const ets = smoothedModel({
  id: 'ets',
  label: 'Smoothing in the best form (ETS)',
  description:
    'Chooses trend, seasons and kind of error of each series by an information criterion.',
  features: ['level', 'trend', 'season'],
  scale: 'counts',
  candidates: (scaled, cycle) =>
    smoothingCandidates(
      cycle > 1 && scaled.length > 2 * cycle,
      scaled.every((value) => Number.isNaN(value) || value > 0),
    ),
  needed: () => 2,
});
