type Field = string | number | null;

/**
 * Rows as CSV (RFC 4180), with a mark at the front that lets spreadsheets read Hindi. Text that a spreadsheet
 * would take for a formula gets an apostrophe before it; numbers stay numbers.
 */
export function csvOf(header: string[], rows: Field[][]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(fieldOf).join(',')).join('\r\n')}\r\n`;
}

function fieldOf(value: Field): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
