import { dataError } from '../errors.js';
import { lastPeriod, type Panel, seriesValues } from './panel.js';
import { formatPeriod, type Period, parsePeriod } from './period.js';

/**
 * The part of a panel between two periods, both included. Labels (`2018-06`) are read at the
 * panel's frequency.
 * @throws CrimecastError `DATA_PERIOD_INVALID` when a period lies outside the panel or the first
 * after the last
 */
export function slicePeriods(panel: Panel, from: Period | string, to: Period | string): Panel {
  const first = inside(panel, from);
  const last = inside(panel, to);
  if (first > last) {
    throw dataError(
      'DATA_PERIOD_INVALID',
      `${formatPeriod(first, panel.frequency)} is after ${formatPeriod(last, panel.frequency)}; give the earlier period first.`,
    );
  }
  return withPeriods(panel, first, last - first + 1);
}

/** A panel over other periods: what lies outside is cut, what was not there is missing. */
export function withPeriods(panel: Panel, start: Period, length: number): Panel {
  if (start === panel.start && length === panel.length) return panel;
  const values = new Float64Array(panel.series.length * length).fill(Number.NaN);
  const first = Math.max(start, panel.start);
  const end = Math.min(start + length, panel.start + panel.length);
  for (let s = 0; s < panel.series.length && first < end; s++) {
    const part = seriesValues(panel, s).subarray(first - panel.start, end - panel.start);
    values.set(part, s * length + first - start);
  }
  return Object.freeze({ ...panel, start, length, values });
}

function inside(panel: Panel, given: Period | string): Period {
  const period = typeof given === 'string' ? parsePeriod(given, panel.frequency) : given;
  if (Number.isInteger(period) && period >= panel.start && period <= lastPeriod(panel)) {
    return period;
  }
  const name = (p: Period) => formatPeriod(p, panel.frequency);
  const choice =
    panel.length === 0
      ? 'it has none.'
      : `choose from ${name(panel.start)} to ${name(lastPeriod(panel))}.`;
  throw dataError(
    'DATA_PERIOD_INVALID',
    `The period ${Number.isInteger(period) ? name(period) : given} is outside the panel; ${choice}`,
  );
}
