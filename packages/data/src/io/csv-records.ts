import { columnIndices } from './columns.js';
import { parseCsv } from './csv.js';

/**
 * The rows of a CSV text, each as an object of the columns that are asked for.
 * @throws CrimecastError as `parseCsv`, and `DATA_COLUMN_MISSING` naming what is not there
 */
export function csvRecords<K extends string>(
  text: string,
  columns: readonly K[],
): Record<K, string>[] {
  const { header, rows } = parseCsv(text);
  const at = columnIndices(header, columns);
  return rows.map(
    (row) => Object.fromEntries(columns.map((key) => [key, row[at[key]]!])) as Record<K, string>,
  );
}
