'use client';
import type { Sort, SortKey } from './sort';
import { nextSort } from './sort';

type Props = {
  of: SortKey;
  now: Sort;
  right?: boolean;
  className?: string;
  hrefOf: (sort: Sort) => string;
  onSort: (sort: Sort) => void;
  children: string;
};

/** A column's head; a press orders by it, and again the other way round. A link, so that it works without scripts. */
export function SortHead({
  of,
  now,
  right = false,
  className = '',
  hrefOf,
  onSort,
  children,
}: Props) {
  const active = now.key === of;
  const next = nextSort(now, of);
  return (
    <th
      scope="col"
      aria-sort={active ? (now.down ? 'descending' : 'ascending') : undefined}
      className={`py-2 font-semibold ${right ? 'pl-4 text-right' : 'pr-3 text-left'} ${className}`}
    >
      <a
        href={hrefOf(next)}
        className="hover:underline"
        onClick={(event) => {
          event.preventDefault();
          onSort(next);
        }}
      >
        {children}
        <span aria-hidden="true" className="text-accent print:hidden">
          {active ? (now.down ? ' ↓' : ' ↑') : ''}
        </span>
      </a>
    </th>
  );
}
