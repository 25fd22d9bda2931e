import { headlineOf, meanHeadline } from '../figures/headline-of.js';
import { fraction } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers, words } from './markdown-table.js';

/** relMAE further ahead; nothing where only one step was measured. */
export function horizonSection({ measured, summary, board }: Evaluated): string {
  const { horizon, scored } = measured.protocol;
  if (horizon < 2) return '';
  const rows = board.rows
    .map(({ model }) => ({
      model,
      years: scored.map((time) => headlineOf(summary, model, time, 2)?.relMae ?? null),
      mean: meanHeadline(summary, model, scored, ({ relMae }) => relMae, 2),
    }))
    .sort((a, b) => (a.mean ?? Infinity) - (b.mean ?? Infinity));
  return [
    '## Two years ahead',
    `relMAE beside the last value known two years before.`,
    markdownTable(
      [words('model'), ...scored.map((time) => numbers(String(time))), numbers('mean')],
      rows.map(({ model, years, mean }) => [
        `\`${model}\``,
        ...years.map(fraction),
        fraction(mean),
      ]),
    ),
  ].join('\n\n');
}
