/** A column of a table; numbers are set flush right. */
export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

export const words = (title: string): Column => ({ title });
export const numbers = (title: string): Column => ({ title, numeric: true });

/** A Markdown table; nothing in a cell can end it. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  const rule = `|${columns.map(({ numeric }) => (numeric ? '--:' : '---')).join('|')}|`;
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join('\n');
}

function escapeCell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/\|/g, '\\|');
}
