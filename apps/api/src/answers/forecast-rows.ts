import type { Fallback } from '@crimecast/windows';
import type { AreaLevel } from '../catalog/area-level.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Table } from '../http/csv-text.js';
import { pickFields } from '../http/select-fields.js';
import type { TrainedRun } from '../run/trained-run.js';
import type { ForecastView } from './forecast-view.js';
import { hundredth } from './hundredth.js';
import { type IntervalCell, intervalsAt } from './intervals-at.js';
import { lastObserved } from './last-observed.js';

/** One step of one series by one model. */
export interface ForecastRow {
  district?: string;
  state?: string;
  crime: string;
  model: string;
  time: string;
  horizon: number;
  /** Expected recorded cases; null when nothing was ever observed. */
  mean: number | null;
  /** Narrowest first; none around a missing mean. */
  intervals: IntervalCell[];
  fallback: Omit<Fallback, 'series'> | null;
  /** The count of the origin. */
  last: number | null;
}

type Field = keyof ForecastRow;

const REST: readonly Field[] = [
  ...(['crime', 'model', 'time', 'horizon', 'mean', 'intervals', 'fallback'] as const),
];

/** What may be asked of a row at each level, and what is given when nothing is asked. */
export const FORECAST_FIELDS: Record<
  AreaLevel,
  { all: readonly Field[]; byDefault: readonly Field[] }
> = {
  district: {
    all: ['district', 'state', ...REST, 'last'],
    byDefault: ['district', ...REST],
  },
  state: { all: ['state', ...REST, 'last'], byDefault: ['state', ...REST] },
  india: { all: [...REST, 'last'], byDefault: REST },
};

/** Which cells of a run are asked for. */
interface ForecastCells {
  readonly views: readonly ForecastView[];
  /** Positions of series, shared by all views. */
  readonly positions: readonly number[];
  /** Steps ahead, from 1. */
  readonly steps: readonly number[];
}

/** What rows are of, and the levels of their intervals in percent. */
export interface RowShape {
  readonly level: AreaLevel;
  readonly levels: readonly number[];
}

/** Where one row of an answer is found: nothing of the row is made yet. */
export interface ForecastKey {
  readonly view: ForecastView;
  readonly series: number;
  readonly step: number;
}

/** Keys of all rows: series by series, in each the models beside each other, then the steps. */
export function forecastKeys(cells: ForecastCells): ForecastKey[] {
  return [...eachForecastKey(cells)];
}

/** The same, one by one. */
export function* eachForecastKey({ views, positions, steps }: ForecastCells) {
  for (const series of positions) {
    for (const view of views) {
      for (const step of steps) yield { view, series, step } satisfies ForecastKey;
    }
  }
}

/** The rows of some keys, with the asked members. */
export function forecastRows(
  catalog: Catalog,
  run: TrainedRun,
  { level, levels }: RowShape,
  keys: readonly ForecastKey[],
  fields: readonly Field[],
): Partial<ForecastRow>[] {
  const whole = isWhole(fields, level);
  return keys.map((key) => {
    const row = forecastRow(catalog, run, level, levels, key, !whole);
    return whole ? row : pickFields(row, fields);
  });
}

function isWhole(fields: readonly Field[], level: AreaLevel): boolean {
  return fields === FORECAST_FIELDS[level].byDefault;
}

function forecastRow(
  catalog: Catalog,
  run: TrainedRun,
  level: AreaLevel,
  levels: readonly number[],
  { view, series: s, step }: ForecastKey,
  more: boolean,
): ForecastRow {
  const { area, crime, parent } = view.series[s]!;
  const cell = s * run.times.length + step - 1;
  const mean = hundredth(view.mean[cell]!);
  const areaOf =
    level === 'district' ? { district: area } : level === 'state' ? { state: area } : {};
  return {
    ...areaOf,
    ...(more && level === 'district' && parent !== undefined ? { state: parent } : {}),
    crime,
    model: view.model,
    time: run.times[step - 1]!,
    horizon: step,
    mean,
    intervals: mean === null ? [] : intervalsAt(view.intervals, cell, levels),
    fallback: view.fallbacks.get(s) ?? null,
    ...(more ? { last: hundredth(lastObserved(catalog, run, level, view.series)[s]!) } : {}),
  } as ForecastRow;
}

function boundsAt(view: ForecastView, cell: number, levels: readonly number[]) {
  const bounds: (number | null)[] = [];
  for (const level of levels) {
    const interval = view.intervals.find((one) => one.level === level);
    bounds.push(hundredth(interval?.lower[cell] ?? Number.NaN));
    bounds.push(hundredth(interval?.upper[cell] ?? Number.NaN));
  }
  return bounds;
}

/** The same as a table; each row says where it comes from, for a CSV has no heading. */
export function forecastTable(
  catalog: Catalog,
  run: TrainedRun,
  { level, levels }: RowShape,
  keys: Iterable<ForecastKey>,
): Table {
  const area =
    level === 'district'
      ? (['district', 'state'] as const)
      : level === 'state'
        ? (['state'] as const)
        : [];
  return {
    header: [
      ...area,
      ...['crime', 'model', 'time', 'horizon', 'mean'],
      ...levels.flatMap((one) => [`lower_${one}`, `upper_${one}`]),
      ...['last_recorded', 'fallback', 'measure', 'origin', 'run', 'data_version'],
    ],
    *rows() {
      const common = ['recorded cases', run.origin, run.id, run.dataVersion];
      for (const { view, series: s, step } of keys) {
        const { area: code, crime, parent } = view.series[s]!;
        const cell = s * run.times.length + step - 1;
        const mean = hundredth(view.mean[cell]!);
        const fallback = view.fallbacks.get(s);
        yield [
          ...(area.length === 2 ? [code, parent] : area.length === 1 ? [code] : []),
          ...[crime, view.model, run.times[step - 1], step, mean],
          ...(mean === null ? levels.flatMap(() => [null, null]) : boundsAt(view, cell, levels)),
          hundredth(lastObserved(catalog, run, level, view.series)[s]!),
          fallback === undefined ? null : (fallback.to ?? 'none'),
          ...common,
        ];
      }
    },
  };
}
