'use client';
import { useTranslations } from 'use-intl/react';
import { formatCount, formatMean, formatRange } from '@/format/number';
import type { TableRow } from './table-rows';

/** A district's figures; what is not known is said in words. */
export function RowCells({ row, forecast }: { row: TableRow; forecast: boolean }) {
  const t = useTranslations();
  const { cell, few, measure } = row;
  const mark = few && <span className="mr-2 text-muted">{t('home.table.few')}</span>;
  return (
    <>
      <td className="hidden py-1.5 pr-3 text-muted sm:table-cell">{row.state}</td>
      <td className="py-1.5 pl-4 text-right">
        {!measure && mark}
        {cell.kind === 'missing'
          ? t('home.legend.none')
          : cell.kind === 'recorded'
            ? formatCount(cell.value)
            : formatMean(cell.value)}
      </td>
      {forecast && (
        <td className="py-1.5 pl-4 text-right text-muted">
          {cell.kind === 'expected' && cell.range ? formatRange(t, ...cell.range) : '–'}
        </td>
      )}
      {measure && (
        <td className="py-1.5 pl-4 text-right">
          {mark}
          {measure.figure}
        </td>
      )}
    </>
  );
}
