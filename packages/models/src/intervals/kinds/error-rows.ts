import { type Panel, until } from '@crimecast/data';
import { crimesOf } from '../../crimes-of.js';
import { type FeatureSource, featureSource } from '../../pooled/feature-source.js';
import { featureWriter, POOLED_COLUMNS, type WriteFeatures } from '../../pooled/pooled-features.js';
import { log1p } from '../../portable/log1p.js';
import { randomStream } from '../../random/random-stream.js';
import { drawRows } from '../../trees/draw.js';
import type { RegressionRows } from '../../trees/regression-rows.js';
import type { Means } from '../intervals-around.js';
import { collectErrors, type PastForecast } from '../past-errors.js';

/** Columns that the width of errors is learned from. */
export const ERROR_COLUMNS: readonly string[] = [
  ...POOLED_COLUMNS.map(({ name }) => name),
  'forecast',
  'change',
  'step',
];

/** More rows teach nothing new. */
const MOST_ROWS = 40_000;

interface Cell {
  readonly source: FeatureSource;
  readonly series: number;
  readonly mean: number;
  readonly step: number;
  readonly error: number;
}

/**
 * What was known when past forecasts were made, and how wrong on the log scale they turned out:
 * one row per series, origin and step that the model forecast itself. At most 40,000 rows, drawn
 * with the seed. `null` when there is none.
 */
export function errorRows(
  train: Panel,
  byStep: readonly (readonly PastForecast[])[],
  seed: number,
): RegressionRows | null {
  const crimes = crimesOf(train);
  const sources = new Map<number, FeatureSource>();
  const cells: Cell[] = [];
  for (const past of byStep.flat()) {
    const source = sources.get(past.origin) ?? featureSource(until(train, past.origin));
    sources.set(past.origin, source);
    const errors = collectErrors(train, crimes, past);
    errors.series.forEach((series, i) => {
      if (!errors.own[i] || !knownAtEnd(source, series)) return;
      cells.push({
        source,
        series,
        mean: errors.mean[i]!,
        step: past.step,
        error: errors.error[i]!,
      });
    });
  }
  if (cells.length === 0) return null;
  const stream = randomStream(seed, 'error-rows');
  const drawn =
    cells.length <= MOST_ROWS
      ? cells
      : Array.from(drawRows(cells.length, MOST_ROWS, stream), (row) => cells[row]!);
  return { ...features(drawn), targets: Float64Array.from(drawn, ({ error }) => error) };
}

/** The same features for means to put intervals around, and whose they are: series × step cells. */
export function meanRows(means: Means, history: Panel, steps: number) {
  const source = featureSource(history);
  const borrowed = new Set(means.fallbacks.map(({ series }) => series));
  const cells: Cell[] = [];
  const places: number[] = [];
  history.series.forEach((_, series) => {
    if (borrowed.has(series) || !knownAtEnd(source, series)) return;
    for (let h = 0; h < Math.min(steps, means.horizon); h++) {
      const mean = means.mean[series * means.horizon + h]!;
      if (Number.isNaN(mean)) continue;
      cells.push({ source, series, mean, step: h + 1, error: Number.NaN });
      places.push(series * means.horizon + h);
    }
  });
  return { rows: features(cells), places };
}

function knownAtEnd({ own, logs }: FeatureSource, series: number): boolean {
  const { length } = logs.panel;
  return length > 0 && !Number.isNaN(own[(series + 1) * length - 1]!);
}

function features(cells: readonly Cell[]) {
  const rows = cells.length;
  const values = new Float64Array(rows * ERROR_COLUMNS.length);
  const first = POOLED_COLUMNS.length;
  const writers = new Map<FeatureSource, WriteFeatures>();
  cells.forEach(({ source, series, mean, step }, row) => {
    const { length } = source.logs.panel;
    const write = writers.get(source) ?? featureWriter(source, values, rows);
    writers.set(source, write);
    write(series, length - 1, row);
    const level = source.logs.levels[(series + 1) * length - 1]!;
    values[first * rows + row] = log1p(mean);
    values[(first + 1) * rows + row] = log1p(mean) - level;
    values[(first + 2) * rows + row] = step;
  });
  return { names: ERROR_COLUMNS, features: values };
}
