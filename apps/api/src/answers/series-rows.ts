import { type Series, seriesValues } from '@crimecast/data';
import { populationOf, ratePer100k } from '@crimecast/data/geo';
import type { AreaLevel } from '../catalog/area-level.js';
import type { Catalog } from '../catalog/catalog.js';
import { findSeries, type Wanted } from '../catalog/series-index.js';
import type { Table } from '../http/csv-text.js';
import { pickFields } from '../http/select-fields.js';
import { hundredth } from './hundredth.js';

/** One series with its counts; `times` of the answer label them. */
export interface SeriesRow {
  district?: string;
  state?: string;
  crime: string;
  values: (number | null)[];
  /** Of a state or India: how many districts have no count. */
  missing?: number[];
  population?: (number | null)[];
  rates?: (number | null)[];
  notes?: string[];
}

type Field = keyof SeriesRow;

/** What may be asked of a row at each level, and what is given when nothing is asked. */
export const SERIES_FIELDS: Record<
  AreaLevel,
  { all: readonly Field[]; byDefault: readonly Field[] }
> = {
  district: {
    all: ['district', 'state', 'crime', 'values', 'population', 'rates', 'notes'],
    byDefault: ['district', 'crime', 'values'],
  },
  state: {
    all: ['state', 'crime', 'values', 'missing'],
    byDefault: ['state', 'crime', 'values', 'missing'],
  },
  india: { all: ['crime', 'values', 'missing'], byDefault: ['crime', 'values', 'missing'] },
};

/** A stretch of periods, as positions in the catalog's times. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Positions of the series that are wanted at a level, in the order of the table. */
export function observedPositions(catalog: Catalog, level: AreaLevel, wanted: Wanted): number[] {
  return findSeries(level === 'district' ? catalog.panel.series : catalog.sums().series, wanted);
}

/** Rows with the asked members; those that cost a look-up are made only when asked for. */
export function seriesRows(
  catalog: Catalog,
  level: AreaLevel,
  positions: readonly number[],
  span: Span,
  fields: readonly Field[],
): Partial<SeriesRow>[] {
  const rowAt = level === 'district' ? districtRow : sumRow;
  const wants = new Set(fields);
  return positions.map((s) => pickFields(rowAt(catalog, level, s, span, wants), fields));
}

function districtRow(
  catalog: Catalog,
  _level: AreaLevel,
  s: number,
  span: Span,
  wants: ReadonlySet<Field>,
): SeriesRow {
  const series = catalog.panel.series[s]!;
  const values = seriesValues(catalog.panel, s).subarray(span.from, span.to);
  const years = catalog.times.slice(span.from, span.to).map(Number);
  return {
    district: series.area,
    ...(series.parent === undefined ? {} : { state: series.parent }),
    crime: series.crime,
    values: Array.from(values, orNull),
    ...(wants.has('population') ? { population: populations(catalog, series, years) } : {}),
    ...(wants.has('rates') ? { rates: rates(catalog, series, values, years) } : {}),
    ...(wants.has('notes') ? { notes: notes(catalog, series, years) } : {}),
  };
}

function sumRow(catalog: Catalog, level: AreaLevel, s: number, span: Span): SeriesRow {
  const { series, values, missing } = catalog.sums();
  const base = s * catalog.panel.length;
  const cut = <T extends Float64Array | Int32Array>(column: T) =>
    column.subarray(base + span.from, base + span.to);
  return {
    ...(level === 'state' ? { state: series[s]!.area } : {}),
    crime: series[s]!.crime,
    values: Array.from(cut(values), orNull),
    missing: Array.from(cut(missing)),
  };
}

function populations({ geography }: Catalog, { area }: Series, years: readonly number[]) {
  if (!geography.districtByCode.has(area)) return years.map(() => null);
  return years.map((year) => populationOf(geography, area, year)?.value ?? null);
}

function rates(
  { geography }: Catalog,
  { area }: Series,
  values: Float64Array,
  years: readonly number[],
) {
  if (!geography.districtByCode.has(area)) return years.map(() => null);
  return years.map((year, t) => {
    const rate = ratePer100k(geography, values[t]!, area, year);
    return rate === null ? null : hundredth(rate.rate);
  });
}

/** What to know before these figures are compared: of the district, its rates, and the crime there. */
function notes(catalog: Catalog, { area, crime }: Series, years: readonly number[]): string[] {
  const district = catalog.districts.get(area);
  const { rateNotes } = catalog.geography;
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return [
    ...(district?.notes ?? []),
    ...rateNotes
      .filter((note) => note.code === area && note.firstYear <= last && note.lastYear >= first)
      .map(({ text }) => text),
    ...catalog
      .quality()
      .jumps.filter((jump) => jump.stateCode === district?.stateCode && jump.crime === crime)
      .map(({ note }) => note),
  ];
}

/** The same as a table, one row per series and period. */
export function seriesTable(
  catalog: Catalog,
  level: AreaLevel,
  positions: readonly number[],
  span: Span,
): Table {
  const times = catalog.times.slice(span.from, span.to);
  if (level === 'district') {
    const fields: Field[] = ['district', 'state', 'crime', 'values', 'population', 'rates'];
    return {
      header: [
        'district',
        'state',
        'crime',
        'time',
        'recorded_cases',
        'population',
        'rate_per_100k',
      ],
      *rows() {
        for (const s of positions) {
          const [row] = seriesRows(catalog, level, [s], span, fields);
          for (const [t, time] of times.entries()) {
            const { district, state, crime } = row!;
            yield [
              ...[district, state, crime, time],
              ...[row!.values![t], row!.population![t], row!.rates![t]],
            ];
          }
        }
      },
    };
  }
  const area = level === 'state' ? (['state'] as const) : [];
  return {
    header: [...area, 'crime', 'time', 'recorded_cases', 'missing_districts'],
    *rows() {
      for (const s of positions) {
        const row = sumRow(catalog, level, s, span);
        for (const [t, time] of times.entries()) {
          yield [...area.map((key) => row[key]), row.crime, time, row.values[t], row.missing![t]];
        }
      }
    },
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
