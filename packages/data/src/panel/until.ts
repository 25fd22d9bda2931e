import { dataError } from '../errors.js';
import { lastPeriod, type Panel, seriesValues } from './panel.js';
import { formatPeriod, type Period } from './period.js';

/**
 * The part of a panel that was known at `origin` (that period included).
 * @throws CrimecastError `DATA_PERIOD_INVALID` when the origin lies outside the panel
 */
export function until(panel: Panel, origin: Period): Panel {
  const length = origin - panel.start + 1;
  if (!Number.isInteger(origin) || length < 1 || length > panel.length) {
    const name = (period: Period) => formatPeriod(period, panel.frequency);
    throw dataError(
      'DATA_PERIOD_INVALID',
      `The origin ${Number.isInteger(origin) ? name(origin) : origin} is outside the panel; choose one from ${name(panel.start)} to ${name(lastPeriod(panel))}.`,
    );
  }
  const values = new Float64Array(panel.series.length * length);
  for (let s = 0; s < panel.series.length; s++) {
    values.set(seriesValues(panel, s).subarray(0, length), s * length);
  }
  return Object.freeze({ ...panel, length, values });
}
