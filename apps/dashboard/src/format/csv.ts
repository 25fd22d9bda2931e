/** Rows as CSV (RFC 4180); what is not known is an empty cell. */
export function csvOf(header: string[], rows: (string | number | null)[][]): string {
  return [header, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n');
}

/** An address that holds a small CSV itself, for a link that works without scripts. */
export function csvHref(header: string[], rows: (string | number | null)[][]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${csvOf(header, rows)}`)}`;
}

/** A cell that a spreadsheet would run as a formula is told to be text. */
function cellOf(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
