import type { Cell, Table } from './csv-text.js';

type Flat = Record<string, Cell>;

/**
 * Objects as a flat table: members of an object become `state_code`, lists of plain values are
 * joined by "; ", lists of objects are written as JSON. Columns are in the order first met.
 */
export function flatTable(objects: readonly object[], header?: readonly string[]): Table {
  const flat = objects.map((object) => flatten(object));
  const columns = header ?? [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return { header: columns, rows: () => flat.map((row) => columns.map((name) => row[name])) };
}

function flatten(object: object, prefix = '', out: Flat = {}): Flat {
  for (const [name, value] of Object.entries(object)) {
    const column = `${prefix}${name}`;
    if (Array.isArray(value)) out[column] = listText(value);
    else if (value !== null && typeof value === 'object') flatten(value, `${column}_`, out);
    else out[column] = value as Cell;
  }
  return out;
}

function listText(list: readonly unknown[]): string {
  return list.some((entry) => entry !== null && typeof entry === 'object')
    ? JSON.stringify(list)
    : list.map((entry) => (entry === null ? '' : String(entry))).join('; ');
}
