type Cell = string | number | null;

/** Rows as CSV (RFC 4180); what is not known is an empty cell. */
export function csvOf(header: string[], rows: Cell[][]): string {
  return [header, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n');
}

/** A CSV to keep: with a mark at the front that lets spreadsheets read Hindi. */
export function csvFile(header: string[], rows: Cell[][]): string {
  return `\ufeff${csvOf(header, rows)}\r\n`;
}

/** An address that holds a small CSV itself, for a link that works without scripts. */
export function csvHref(header: string[], rows: Cell[][]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${csvOf(header, rows)}`)}`;
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
