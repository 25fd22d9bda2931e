import { type CrimecastError, dataError } from '../errors.js';
import { withFeatures } from '../panel/features.js';
import type { Frequency } from '../panel/frequency.js';
import { createPanel, type Panel, type Series, seriesValues } from '../panel/panel.js';
import { toSeries } from '../panel/to-series.js';

const FORMAT = 'crimecast-panel';

/** A panel as JSON: exactly what it holds, `null` for a missing value. Any panel comes back equal. */
export function panelToJson(panel: Panel): string {
  const { frequency, start, length, series } = panel;
  const values = series.map((_, s) => Array.from(seriesValues(panel, s), orNull));
  return JSON.stringify({ format: FORMAT, version: 1, frequency, start, length, series, values });
}

/**
 * A panel from what {@link panelToJson} wrote.
 * @throws CrimecastError `DATA_JSON_MALFORMED` for text that is no such JSON, with the place;
 * `DATA_PANEL_INVALID` for values that no panel holds
 */
export function panelFromJson(text: string): Panel {
  const json = parse(text);
  const { frequency, start, length, series, values } = json;
  if (json.format !== FORMAT || json.version !== 1) {
    throw malformed(`its format is not "${FORMAT}", version 1`);
  }
  if (!Array.isArray(series) || !Array.isArray(values) || series.length !== values.length) {
    throw malformed('"series" and "values" are not lists of one length');
  }
  const input = {
    frequency: frequency as Frequency,
    start: start as number,
    length: length as number,
    series: series.map(readSeries),
    values: values.flatMap((row, s) => toValues(row, length, s)),
  };
  const panel = createPanel(input);
  if (panel.series.every(({ features }) => features === undefined)) return panel;
  withFeatures(panel, ({ features = {} }) => features); // refuses what is no feature
  return panel;
}

function parse(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return { ...json };
  } catch (cause) {
    throw malformed(cause instanceof Error ? cause.message : String(cause), cause);
  }
  throw malformed('it is not an object');
}

function readSeries(given: unknown, s: number): Series {
  const one = { ...(given as object) } as Record<string, unknown>;
  for (const name of ['id', 'area', 'crime', 'parent']) {
    if (typeof one[name] === 'string' || (name === 'parent' && one.parent === undefined)) continue;
    throw malformed(`series ${s + 1} has no text "${name}"`);
  }
  const { id, area, crime, parent, features } = one as unknown as Series;
  if (features !== undefined && (typeof features !== 'object' || features === null)) {
    throw malformed(`the features of series ${s + 1} are not an object`);
  }
  return toSeries({ id, area, crime, parent, features });
}

function toValues(row: unknown, length: unknown, s: number): number[] {
  if (!Array.isArray(row) || row.length !== length) {
    throw malformed(`series ${s + 1} does not have ${String(length)} values`);
  }
  return row.map((value, t) => {
    if (value === null) return Number.NaN;
    if (typeof value === 'number') return value;
    throw malformed(`value ${t + 1} of series ${s + 1} is ${JSON.stringify(value)}`);
  });
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function malformed(problem: string, cause?: unknown): CrimecastError {
  return dataError(
    'DATA_JSON_MALFORMED',
    `The JSON is not a panel: ${problem}. Write it with panelToJson.`,
    cause,
  );
}
