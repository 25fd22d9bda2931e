import { dataError } from '../errors.js';

/**
 * Positions of the named columns in a header, whatever their order.
 * @throws CrimecastError `DATA_COLUMN_MISSING` naming the column and those that are there
 */
export function columnIndices<K extends string>(
  header: readonly string[],
  names: readonly K[],
): Record<K, number> {
  // Without a prototype, so that a column may be called "__proto__".
  const found = Object.create(null) as Record<K, number>;
  for (const name of names) {
    const index = header.indexOf(name);
    if (index < 0) {
      throw dataError(
        'DATA_COLUMN_MISSING',
        `There is no column "${name}"; the columns are ${listColumns(header)}.`,
      );
    }
    found[name] = index;
  }
  return found;
}

function listColumns(header: readonly string[]): string {
  const shown = header.slice(0, 12).map((name) => `"${name}"`);
  return header.length > 12
    ? `${shown.join(', ')} and ${header.length - 12} more`
    : shown.join(', ');
}
