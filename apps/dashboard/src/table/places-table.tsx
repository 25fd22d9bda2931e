'use client';
import { useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Link } from '@/i18n/link';
import type { Measure } from '@/measure/measure';
import { RowCells } from './row-cells';
import type { Sort } from './sort';
import { SortHead } from './sort-head';
import type { TableRow } from './table-rows';
import { useShownRows } from './use-shown-rows';

type Props = {
  caption: string;
  rows: TableRow[];
  crime: string;
  measure: Measure;
  forecast: boolean;
  sort: Sort;
  hrefOf: (sort: Sort) => string;
  onSort: (sort: Sort) => void;
};

/** The map's data, one row per district. */
export function PlacesTable(props: Props) {
  const { caption, rows, crime, measure, forecast, sort, hrefOf, onSort } = props;
  const t = useTranslations('home');
  const body = useRef<HTMLTableSectionElement>(null);
  const { shown, measure: measureRow } = useShownRows(body, rows.length);
  const head = { now: sort, hrefOf, onSort };
  const columns = 3 + (forecast ? 1 : 0) + (measure === 'cases' ? 0 : 1);
  return (
    <table className="w-full max-w-[860px] text-small" aria-rowcount={rows.length + 1}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge align-bottom" aria-rowindex={1}>
          <SortHead of="name" {...head}>
            {t('table.district')}
          </SortHead>
          <SortHead of="state" className="hidden sm:table-cell" {...head}>
            {t('table.state')}
          </SortHead>
          <SortHead of="cases" right {...head}>
            {t(`legend.${forecast ? 'expected' : 'recorded'}`)}
          </SortHead>
          {forecast && (
            <th scope="col" className="py-2 pl-4 text-right font-semibold">
              {t('table.range')}
            </th>
          )}
          {measure !== 'cases' && (
            <SortHead of="measure" right {...head}>
              {t(`measure.${measure}`)}
            </SortHead>
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {shown.above > 0 && <Space columns={columns} height={shown.above} />}
        {rows.slice(shown.from, shown.to).map((row, i) => (
          <tr
            key={row.code}
            ref={measureRow}
            data-index={shown.from + i}
            aria-rowindex={shown.from + i + 2}
            className="border-b border-line"
          >
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              {row.known ? (
                <Link className="text-link" href={`/district/${row.code}?crime=${crime}`}>
                  {row.name}
                </Link>
              ) : (
                row.name
              )}
              <span className="block text-muted sm:hidden">{row.state}</span>
            </th>
            <RowCells row={row} forecast={forecast} />
          </tr>
        ))}
        {shown.below > 0 && <Space columns={columns} height={shown.below} />}
      </tbody>
    </table>
  );
}

/** Holds the place of rows out of sight. */
function Space({ columns, height }: { columns: number; height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
