import { parseCsv } from '@crimecast/data';

/** Rows of a CSV answer as objects of text. */
export function parseCsvRows(body: string): Record<string, string>[] {
  const { header, rows } = parseCsv(body);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]!])));
}
