import { columnIndices } from '../io/columns.js';
import { parseCsv } from '../io/csv.js';
import { WOMEN_PREFIX } from './head.js';

/** Counts by unit and year, columnar: row `r`, head `h` is `values[r * heads + h]`; NaN is blank. */
export interface UnitCounts {
  readonly unit: readonly string[];
  readonly year: Int32Array;
  /** 1 for rows that the patch file added. */
  readonly patched: Uint8Array;
  readonly values: Float64Array;
}

/**
 * Reads the counts of the IPC table and, beside them, those of the women's table. A row that the
 * women's table lacks is blank in its heads.
 */
export function readUnitCounts(ipc: string, women: string | undefined) {
  const table = readTable(ipc, ['year', 'unit', 'source']);
  const other = women === undefined ? undefined : readTable(women, ['year', 'unit']);
  const width = table.heads.length + (other?.heads.length ?? 0);
  const values = new Float64Array(table.rows.length * width).fill(Number.NaN);
  const position = new Map<string, number>();
  table.rows.forEach((row, r) => {
    position.set(`${row[table.at.unit]} ${row[table.at.year]}`, r);
    fill(values, r * width, row, table.first);
  });
  for (const row of other?.rows ?? []) {
    const r = position.get(`${row[other!.at.unit]} ${row[other!.at.year]}`);
    if (r !== undefined) fill(values, r * width + table.heads.length, row, other!.first);
  }
  const counts: UnitCounts = {
    unit: table.rows.map((row) => row[table.at.unit]!),
    year: Int32Array.from(table.rows, (row) => Number(row[table.at.year])),
    patched: Uint8Array.from(table.rows, (row) => (row[table.at.source!] === 'patch' ? 1 : 0)),
    values,
  };
  return {
    ...counts,
    heads: [...table.heads, ...(other?.heads ?? []).map((head) => WOMEN_PREFIX + head)],
  };
}

type KeyColumn = 'year' | 'unit' | 'source';

function readTable(text: string, keys: readonly KeyColumn[]) {
  const { header, rows } = parseCsv(text);
  const at: Partial<Record<KeyColumn, number>> & Record<'year' | 'unit', number> = columnIndices(
    header,
    keys,
  );
  return { rows, at, first: keys.length, heads: header.slice(keys.length) };
}

function fill(values: Float64Array, base: number, row: readonly string[], first: number): void {
  for (let column = first; column < row.length; column++) {
    const cell = row[column]!;
    if (cell !== '') values[base + column - first] = Number(cell);
  }
}
