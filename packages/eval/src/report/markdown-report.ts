import { modelLine } from './detail-sections.js';
import type { Evaluation } from './evaluation.js';
import { verdict } from './headline-sections.js';
import { reportSections } from './report-sections.js';
import type { Table } from './section.js';

/** A report as Markdown with tables in place of pictures; every name is escaped. */
export function markdownReport(evaluation: Evaluation): string {
  const parts = reportSections(evaluation).map(({ title, lead, tables }) =>
    [`## ${safe(title)}`, ...lead.map(safe), ...tables.map(table)].join('\n\n'),
  );
  const head = [
    `# ${safe(evaluation.title)}`,
    safe(modelLine(evaluation)),
    `> ${safe(verdict(evaluation))}`,
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function table({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(safe).join(' | ')} |`;
  const rule = `|${columns.map(({ numeric }) => (numeric ? '--:' : '---')).join('|')}|`;
  return [
    `**${safe(caption)}**`,
    '',
    line(columns.map(({ title }) => title)),
    rule,
    ...rows.map(line),
  ].join('\n');
}

/** Nothing in a name may begin markup, end a cell or start a line. */
function safe(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
