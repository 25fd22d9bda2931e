import { parseCsv } from '../io/csv.js';
import { KNOWLEDGE } from './generated/knowledge.js';

/**
 * A table of what is known about NCRB's figures besides the figures: `knowledge/*.csv` in this
 * package, one object per row.
 */
export function knowledgeTable<K extends string>(name: string): Record<K, string>[] {
  const { header, rows } = parseCsv(knowledgeText(name));
  return rows.map(
    (row) => Object.fromEntries(header.map((key, i) => [key, row[i]!])) as Record<K, string>,
  );
}

export function knowledgeText(name: string): string {
  const text = KNOWLEDGE[name];
  if (text === undefined) throw new Error(`The package holds no knowledge table ${name}.`);
  return text;
}
