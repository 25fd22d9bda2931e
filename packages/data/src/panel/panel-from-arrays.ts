import { dataError } from '../errors.js';
import type { Frequency } from './frequency.js';
import { createPanel, type Panel, type Series } from './panel.js';
import { type Period, parsePeriod } from './period.js';
import { seriesId } from './series-id.js';

/** One series as it comes: who and what, and its values, oldest first (NaN = missing). */
export interface ArraysInput extends Omit<Series, 'id'> {
  readonly id?: string;
  readonly values: ArrayLike<number>;
}

/**
 * A panel from arrays that begin at the same period.
 * @param start the first period: a label (`2020-01`) or its number
 * @throws CrimecastError `DATA_PANEL_INVALID` for arrays of several lengths, a repeated id or a
 * value that is no count; `DATA_PERIOD_INVALID` for the label
 * @example
 * panelFromArrays([{ area: 'Camden', crime: 'theft', values: [812, 790] }], 'month', '2024-01')
 */
export function panelFromArrays(
  series: readonly ArraysInput[],
  frequency: Frequency,
  start: Period | string,
): Panel {
  const length = series[0]?.values.length ?? 0;
  const values = new Float64Array(series.length * length);
  series.forEach((one, s) => {
    if (one.values.length !== length) {
      throw dataError(
        'DATA_PANEL_INVALID',
        `"${one.area}", "${one.crime}" has ${one.values.length} values, the first series ${length}; fill the shorter one with NaN where nothing is known.`,
      );
    }
    values.set(Float64Array.from(one.values), s * length);
  });
  return createPanel({
    frequency,
    start: typeof start === 'string' ? parsePeriod(start, frequency) : start,
    length,
    series: series.map(({ values: _, id, ...rest }) => ({
      id: id ?? seriesId(rest.area, rest.crime),
      ...rest,
    })),
    values,
  });
}
