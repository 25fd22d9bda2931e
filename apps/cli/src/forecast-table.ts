import { csvRecord, type Frequency, formatPeriod, type Period, type Series } from '@crimecast/data';
import type { PanelSource } from './panel-options.js';

/** One forecast of one series, as it is written out. */
export interface ForecastLine {
  series: Series;
  origin: Period;
  time: Period;
  horizon: number;
  model: string;
  /** NaN when nobody knows it. */
  actual: number;
  /** NaN when nothing could be forecast. */
  mean: number;
  /** Lower and upper bound per level; NaN where the model gives none. */
  bounds: readonly (readonly [lower: number, upper: number])[];
}

/** The CSV of forecasts; area and crime stand under the names that the source has for them. */
export function* forecastCsv(
  source: PanelSource,
  levels: readonly number[],
  lines: Iterable<ForecastLine>,
): Generator<string> {
  const bounds = levels.flatMap((level) => [`lo${level}`, `hi${level}`]);
  const keys = [source.areaColumn, source.crimeColumn];
  yield csvRecord([...keys, 'origin', 'time', 'horizon', 'model', 'actual', 'mean', ...bounds]);
  const { frequency } = source.panel;
  for (const line of lines) yield csvRecord(fields(line, frequency));
}

function fields(line: ForecastLine, frequency: Frequency): (string | number)[] {
  return [
    line.series.area,
    line.series.crime,
    formatPeriod(line.origin, frequency),
    formatPeriod(line.time, frequency),
    line.horizon,
    line.model,
    cell(line.actual),
    cell(line.mean),
    ...line.bounds.flatMap(([lower, upper]) => [cell(lower), cell(upper)]),
  ];
}

/** One forecast for a JSON document; what is not known is `null`. */
export function forecastJson(source: PanelSource, levels: readonly number[], line: ForecastLine) {
  const { frequency } = source.panel;
  return {
    [source.areaColumn]: line.series.area,
    [source.crimeColumn]: line.series.crime,
    origin: formatPeriod(line.origin, frequency),
    time: formatPeriod(line.time, frequency),
    horizon: line.horizon,
    model: line.model,
    actual: known(line.actual),
    mean: known(line.mean),
    intervals: levels.flatMap((level, i) => {
      const [lower, upper] = line.bounds[i]!;
      return Number.isNaN(lower) ? [] : [{ level, lower, upper }];
    }),
  };
}

function cell(value: number): string | number {
  return Number.isNaN(value) ? '' : value;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
