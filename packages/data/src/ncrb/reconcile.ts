import { dataError } from '../errors.js';
import { knowledgeTable } from './knowledge.js';
import type { SourceRow } from './source-table.js';

/** A total of the table beside the one that NCRB published. */
export interface Reconciliation {
  readonly year: number;
  /** `ipc` for all heads together, or a head. */
  readonly measure: string;
  readonly published: number;
  readonly table: number;
}

/**
 * Compares the table with every published national total (`knowledge/published-totals.csv`).
 * @throws CrimecastError `NCRB_NOT_RECONCILED` with every difference
 */
export function reconcile(
  rows: readonly SourceRow[],
  heads: readonly string[],
): readonly Reconciliation[] {
  const totals = knowledgeTable<'year' | 'measure' | 'published'>('published-totals.csv').map(
    ({ year, measure, published }): Reconciliation => ({
      year: Number(year),
      measure,
      published: Number(published),
      table: nationalTotal(rows, Number(year), measure === 'ipc' ? null : heads.indexOf(measure)),
    }),
  );
  const wrong = totals.filter(({ table, published }) => table !== published);
  if (wrong.length > 0) {
    throw dataError(
      'NCRB_NOT_RECONCILED',
      `The table does not add up to the totals that NCRB published: ${wrong.map(describe).join('; ')}. Nothing was written. Give the rows that are missing with --patch, or check the file for rows that were cut off, changed or repeated.`,
    );
  }
  return totals;
}

function nationalTotal(rows: readonly SourceRow[], year: number, head: number | null): number {
  let sum = 0;
  for (const row of rows) {
    if (row.year !== year) continue;
    if (head !== null) sum += row.counts[head]! || 0;
    else for (const count of row.counts) sum += count || 0;
  }
  return sum;
}

function describe({ year, measure, published, table }: Reconciliation): string {
  const group = (n: number) => n.toLocaleString('en-IN');
  const difference = table - published;
  const sign = difference > 0 ? '+' : '−';
  return `${year} ${measure === 'ipc' ? 'all IPC' : measure}: table ${group(table)}, published ${group(published)}, difference ${sign}${group(Math.abs(difference))}`;
}
