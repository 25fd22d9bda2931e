import { dataError } from '../errors.js';
import { FREQUENCIES, type Frequency } from './frequency.js';
import { formatPeriod, type Period } from './period.js';

/** A static feature of a series; `null` is not known. */
export type FeatureValue = string | number | null;

/** What one series counts: a crime in an area, and the area that one belongs to. */
export interface Series {
  /** Unique in its panel, by default `area` + `/` + `crime`. */
  readonly id: string;
  readonly area: string;
  readonly crime: string;
  /** The area above this one (a state, a city). */
  readonly parent?: string;
  /** What does not change over the panel's time; see `withFeatures`. */
  readonly features?: Readonly<Record<string, FeatureValue>>;
}

/**
 * Aligned series of counts, columnar and never changed after it is made.
 * `values` is series-major: series `s` at period `start + t` is `values[s * length + t]`.
 * NaN is a count nobody knows; 0 is a count of nothing.
 */
export interface Panel {
  readonly frequency: Frequency;
  readonly start: Period;
  /** Periods per series. */
  readonly length: number;
  readonly series: readonly Series[];
  readonly values: Float64Array;
}

export interface PanelInput {
  frequency: Frequency;
  start: Period;
  length: number;
  series: readonly Series[];
  values: ArrayLike<number>;
}

/**
 * Checks and freezes a panel; the values are copied.
 * @throws CrimecastError `DATA_PANEL_INVALID` on an unknown frequency, a wrong size, a repeated id,
 * or a value that is negative or infinite (NaN is allowed: it means missing)
 */
export function createPanel(input: PanelInput): Panel {
  const { frequency, start, length, series } = input;
  if (!FREQUENCIES.includes(frequency)) {
    throw invalid(`frequency is "${frequency}"; use one of ${FREQUENCIES.join(', ')}.`);
  }
  if (!Number.isInteger(start)) throw invalid(`start is ${start}; give an integer period.`);
  if (!Number.isInteger(length) || length < 0) {
    throw invalid(`length is ${length}; give the number of periods, 0 or more.`);
  }
  if (input.values.length !== series.length * length) {
    throw invalid(
      `${input.values.length} values do not fill ${series.length} series × ${length} periods.`,
    );
  }
  const ids = new Set<string>();
  for (const { id } of series) {
    if (ids.has(id)) throw invalid(`series "${id}" occurs twice; give each series its own id.`);
    ids.add(id);
  }
  const values = Float64Array.from(input.values);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < 0 || value === Infinity) {
      const id = series[Math.floor(i / length)]!.id;
      const period = formatPeriod(start + (i % length), frequency);
      throw invalid(
        `series "${id}" has ${value} in ${period}; counts are 0 or more, NaN if missing.`,
      );
    }
  }
  return Object.freeze({ frequency, start, length, series: Object.freeze([...series]), values });
}

/** The values of one series, oldest first: a view, not a copy. */
export function seriesValues(panel: Panel, index: number): Float64Array {
  return panel.values.subarray(index * panel.length, (index + 1) * panel.length);
}

/** The last period of a panel, the origin of a forecast made from all of it. */
export function lastPeriod(panel: Panel): Period {
  return panel.start + panel.length - 1;
}

/** Labels of all periods, oldest first. */
export function periodLabels(panel: Panel): string[] {
  return Array.from({ length: panel.length }, (_, t) =>
    formatPeriod(panel.start + t, panel.frequency),
  );
}

function invalid(message: string) {
  return dataError('DATA_PANEL_INVALID', `Not a panel: ${message}`);
}
