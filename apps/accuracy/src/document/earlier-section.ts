import { summarise } from '@crimecast/eval';
import { fraction } from '../figures/number-text.js';
import { relativeMaeOf } from '../figures/relative-mae-of.js';
import { EARLIER } from '../run/protocol.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers, words } from './markdown-table.js';

/** A year before those on which rules were designed; nothing where it was not measured. */
export function earlierSection({ measured: { earlier } }: Evaluated): string {
  if (earlier === null) return '';
  const { reference } = EARLIER;
  const [time] = EARLIER.scored;
  const rows = summarise(earlier, { reference })
    .headlines.map(({ model, relMae, macroWape }) => ({
      ...{ model, relMae, macroWape },
      interval: relativeMaeOf(earlier, model, reference, time!),
    }))
    .sort((a, b) => (a.relMae ?? Infinity) - (b.relMae ?? Infinity));
  return [
    `## ${time}, a year that no rule was designed on`,
    `From two years only (2017 and ${time! - 1}); no setting of the ensemble's members was chosen on it. \`default\` asks for three years and would be \`${reference}\` here, and gains per crime have no past to be learned from, so \`${EARLIER.model}\` and its members are shown. With one known change per district the learned models can do little more than draw small counts together.`,
    markdownTable(
      [words('model'), numbers(`relMAE ${time}`), numbers('95 %, over states'), numbers('WAPE')],
      rows.map(({ model, relMae, macroWape, interval }) => [
        `\`${model}\``,
        fraction(relMae),
        interval ? `${interval.lower.toFixed(3)} – ${interval.upper.toFixed(3)}` : '–',
        fraction(macroWape),
      ]),
    ),
  ].join('\n\n');
}
