import { type Frequency, formatPeriod } from '@crimecast/data';
import type { Summary } from '@crimecast/eval';

/** The headline scores as lines of text, one model, period and step a line. */
export function backtestTable(summary: Summary, frequency: Frequency): string {
  const header = ['time', 'horizon', 'model', 'relMAE', 'WAPE', 'RMSSE'];
  const levels = summary.levels.map((level) => `in ${level} %`);
  const rows = summary.headlines.map((line) => [
    formatPeriod(line.time, frequency),
    String(line.horizon),
    line.model,
    number(line.relMae),
    number(line.macroWape),
    number(line.rmsse),
    ...line.coverage.map((share) => (share === null ? '–' : `${(share * 100).toFixed(1)} %`)),
  ]);
  const table = [[...header, ...levels], ...rows];
  const widths = table[0]!.map((_, c) => Math.max(...table.map((row) => row[c]!.length)));
  const text = table.map((row) => row.map((cell, c) => align(cell, widths[c]!, c)).join('  '));
  return `${text.map((line) => line.trimEnd()).join('\n')}\n${NOTE}`;
}

const NOTE =
  'relMAE: mean absolute error beside that of the last value, geometric mean over crimes; below 1 is better.\nWAPE: sum of absolute errors / sum of recorded cases, mean over crimes.\n';

function align(cell: string, width: number, column: number): string {
  return column === 2 ? cell.padEnd(width) : cell.padStart(width);
}

function number(value: number | null): string {
  return value === null ? '–' : value.toFixed(4);
}
