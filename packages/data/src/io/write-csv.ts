/** One CSV record with a line feed; fields are quoted only where they must be. */
export function csvRecord(fields: readonly (string | number)[]): string {
  return `${fields.map((field) => quote(String(field))).join(',')}\n`;
}

/** A CSV text from a header and rows. */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): string {
  const parts = [csvRecord(header)];
  for (const row of rows) parts.push(csvRecord(row));
  return parts.join('');
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
