import type { ReactNode } from 'react';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import { TableHead } from '@/ui/table-head';
import type { Placed } from './by-place';

type Column<Row> = { title: string; cell: (row: Row) => ReactNode; wide?: boolean };
type Props<Row> = {
  t: Speaker;
  caption: string;
  crime: string;
  rows: Placed<Row>[];
  columns: Column<Row>[];
};

/** Districts below the names of their states, each linked to its own page. */
export function PlacesList<Row extends { district: string }>({
  t,
  caption,
  crime,
  rows,
  columns,
}: Props<Row>) {
  const states = [...new Set(rows.map(({ state }) => state))];
  const hidden = (wide?: boolean) => (wide ? 'hidden sm:table-cell' : '');
  return (
    <table className="mt-4 w-full max-w-[860px] text-small">
      <caption className="sr-only">{caption}</caption>
      <TableHead
        columns={[
          { title: t('outlook.district') },
          ...columns.map(({ title, wide }) => ({
            title,
            className: `pl-3 text-right ${hidden(wide)}`,
          })),
        ]}
      />
      {states.map((state) => (
        <tbody key={state}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={columns.length + 1}
              className="pt-4 pb-1 text-left font-semibold text-muted"
            >
              {state}
            </th>
          </tr>
          {rows
            .filter((row) => row.state === state)
            .map((row) => (
              <tr key={row.district} className="border-b border-line text-right">
                <th scope="row" className="py-1.5 text-left font-normal">
                  <Link className="text-link" href={`/district/${row.district}?crime=${crime}`}>
                    {row.name}
                  </Link>
                </th>
                {columns.map(({ title, cell, wide }) => (
                  <td key={title} className={`py-1.5 pl-3 ${hidden(wide)}`}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
