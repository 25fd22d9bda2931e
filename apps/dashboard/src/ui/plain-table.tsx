import { TableHead } from './table-head';

type Cell = string | number;

/** A table of words and numbers; columns listed in `numeric` are set right. */
export function PlainTable({
  caption,
  header,
  rows,
  numeric = [],
}: {
  caption: string;
  header: string[];
  rows: Cell[][];
  numeric?: number[];
}) {
  const side = (column: number) => (numeric.includes(column) ? 'text-right' : 'text-left');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="mt-3 overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full text-small">
        <caption className="sr-only">{caption}</caption>
        <TableHead
          columns={header.map((title, column) => ({ title, className: `pr-4 ${side(column)}` }))}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')} className="border-b border-line align-top">
              {row.map((cell, column) => (
                <td key={header[column]} className={`py-1 pr-4 ${side(column)}`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
