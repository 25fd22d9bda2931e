import type { Crime } from '@/api/types';
import { csvFile } from '@/format/csv';
import type { Speaker } from '@/i18n/speaker';
import type { Measure } from '@/measure/measure';
import type { TableRow } from './table-rows';

type Input = { t: Speaker; crime: Crime; year: string; measure: Measure; rows: TableRow[] };

const COLUMN = {
  change: 'change_on_year_before_percent',
  rate: 'cases_per_100000_people',
  range: 'against_expected_range',
  risk: 'chance_of_elevated_year',
} as const;

/** The table's rows as a file, each with its source and what to keep in mind, so that no row loses them. */
export function tableFile({ t, crime, year, measure, rows }: Input): string {
  const extra = measure === 'cases' ? [] : [COLUMN[measure]];
  const header = [
    'district_code',
    'district',
    'state',
    'crime_id',
    'crime',
    'year',
    'kind',
    'cases',
  ];
  const range = ['range_80_lower', 'range_80_upper'];
  const source = t('home.table.source');
  const caveat = t('home.table.caveat');
  return csvFile(
    [...header, ...range, ...extra, 'few_cases', 'source', 'caveat'],
    rows.map((row) => {
      const { cell } = row;
      const [lower, upper] = (cell.kind === 'expected' && cell.range) || [null, null];
      return [
        row.code,
        row.name,
        row.state,
        crime.id,
        crime.label,
        year,
        t(`home.table.kind.${cell.kind}`),
        cell.kind === 'missing' ? null : cell.value,
        lower,
        upper,
        ...(measure === 'cases' ? [] : [measureOf(row, measure)]),
        row.few ? t('home.table.few') : null,
        source,
        caveat,
      ];
    }),
  );
}

/** A number where there is one, else the words that the table shows; a place in the range is always words. */
function measureOf({ cell, measure }: TableRow, kind: Measure): string | number | null {
  if (!measure || cell.kind === 'missing') return null;
  if (kind === 'range' || measure.value === null) return measure.figure;
  return Math.round(1000 * measure.value) / 1000;
}
