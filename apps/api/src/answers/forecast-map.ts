import type { Catalog } from '../catalog/catalog.js';
import { areasOf, findSeries } from '../catalog/series-index.js';
import type { Table } from '../http/csv-text.js';
import type { TrainedRun } from '../run/trained-run.js';
import type { ForecastView } from './forecast-view.js';
import { hundredth } from './hundredth.js';
import { lastObserved } from './last-observed.js';

/** What a map shows, as columns of equal length: one entry per district of the run, by code. */
export interface MapColumns {
  district: string[];
  mean: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  last: (number | null)[];
  /** Position in `STATUSES`. */
  status: number[];
}

export const STATUSES = ['forecast', 'fallback', 'none'] as const;

/** One crime in all districts at one step, between the bounds of one level. */
export function forecastMap(
  catalog: Catalog,
  run: TrainedRun,
  view: ForecastView,
  { crime, step, level }: { crime: string; step: number; level: number },
): MapColumns {
  const interval = view.intervals.find((one) => one.level === level);
  const bySeries = new Map(
    findSeries(view.series, { crimes: [crime], areas: null }).map((s) => [view.series[s]!.area, s]),
  );
  const last = lastObserved(catalog, run, 'district', view.series);
  const columns: MapColumns = {
    ...{ district: [], mean: [], lower: [], upper: [], last: [], status: [] },
  };
  for (const code of [...areasOf(run.series)].sort()) {
    const s = bySeries.get(code);
    const cell = s === undefined ? -1 : s * run.times.length + step - 1;
    const at = (values: Float64Array | undefined) => hundredth(values?.[cell] ?? Number.NaN);
    const mean = at(view.mean);
    columns.district.push(code);
    columns.mean.push(mean);
    columns.lower.push(mean === null ? null : at(interval?.lower));
    columns.upper.push(mean === null ? null : at(interval?.upper));
    columns.last.push(s === undefined ? null : hundredth(last[s]!));
    columns.status.push(mean === null ? 2 : s !== undefined && view.fallbacks.has(s) ? 1 : 0);
  }
  return columns;
}

/** The same as a table, statuses in words. */
export function mapTable(columns: MapColumns, facts: Record<string, string | number>): Table {
  const names = Object.keys(facts);
  return {
    header: ['district', 'mean', 'lower', 'upper', 'last_recorded', 'status', ...names],
    *rows() {
      for (const [i, district] of columns.district.entries()) {
        yield [
          ...[district, columns.mean[i], columns.lower[i], columns.upper[i], columns.last[i]],
          ...[STATUSES[columns.status[i]!], ...Object.values(facts)],
        ];
      }
    },
  };
}
