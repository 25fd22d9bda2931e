import { escapeMarkup as safe } from '../plot/escape-markup.js';
import { modelLine } from './detail-sections.js';
import type { Evaluation } from './evaluation.js';
import { verdict } from './headline-sections.js';
import { PAGE_STYLE } from './page-style.js';
import { reportSections } from './report-sections.js';
import type { Section, Table } from './section.js';

/**
 * A report as one HTML page that needs nothing else: no script, no font, no network. It follows
 * the reader's light or dark setting and prints. Every name is escaped.
 */
export function htmlReport(evaluation: Evaluation): string {
  const title = safe(evaluation.title);
  const body = reportSections(evaluation).map(sectionHtml).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="by">${safe(modelLine(evaluation))}</p>
<p class="verdict">${safe(verdict(evaluation))}</p>
${body}
</main>
</body>
</html>
`;
}

function sectionHtml({ id, title, lead, plots, tables }: Section): string {
  const pictures = plots.length === 0 ? '' : `<div class="plots">${plots.join('')}</div>`;
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${safe(title)}</h2>
${lead.map((sentence) => `<p>${safe(sentence)}</p>`).join('')}
${pictures}
${tables.map(tableHtml).join('\n')}
</section>`;
}

/** Letters from which on a cell is given room. */
const LONG = 40;

function tableHtml({ caption, columns, rows, folded }: Table): string {
  const kind = (c: number) => (columns[c]!.numeric ? ' class="number"' : '');
  const head = columns.map(({ title }, c) => `<th scope="col"${kind(c)}>${safe(title)}</th>`);
  const long = (cell: string) => (cell.length > LONG ? ' class="long"' : '');
  const body = rows.map((row) => {
    const cells = row.map((cell, c) => `<td${kind(c) || long(cell)}>${safe(cell)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const title = folded ? '' : `<caption>${safe(caption)}</caption>`;
  const label = safe(caption);
  const table = `<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table>${title}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
  return folded ? `<details><summary>${label}</summary>${table}</details>` : table;
}
