import { boundText } from '../figures/bound.js';
import { type Judged, missed } from '../figures/requirement.js';
import type { Evaluated } from './evaluated.js';
import { type Column, markdownTable, numbers, words } from './markdown-table.js';

/** What was promised beside what was measured, with and without the rules seen late. */
export function requirementSection({ judged, judgedPlain, own, plain }: Evaluated): string {
  const failed = missed(judged).map(({ requirement }) => requirement.figure);
  const verdict =
    failed.length === 0
      ? `All ${judged.length} musts are met by \`${own.model}\`.`
      : `**${judged.length - failed.length} of ${judged.length} musts are met by \`${own.model}\`; not met: ${failed.join('; ')}.**`;
  const failedPlain = missed(judgedPlain).map(({ requirement }) => requirement.figure);
  const without =
    failedPlain.length === 0
      ? `Without the two rules (\`${plain.model}\`) all are met too.`
      : `Without the two rules (\`${plain.model}\`) ${judgedPlain.length - failedPlain.length} are met; not met: ${failedPlain.join('; ')}.`;
  return [
    '## What must be reached',
    `${verdict} ${without} Rows on elevated risk are the same for both: chances rest on \`${plain.model}\`.`,
    requirementTable(judged, judgedPlain, [own.model, plain.model]),
  ].join('\n\n');
}

/** @param models names of the two columns; without a second list there is one */
export function requirementTable(
  judged: readonly Judged[],
  other: readonly Judged[] | null,
  models: readonly string[],
): string {
  const columns: Column[] = [
    words('figure'),
    numbers('must'),
    numbers('stretch'),
    numbers(`\`${models[0]}\``),
    words('met'),
    ...(other ? [numbers(`\`${models[1]}\`, without the two rules`), words('met')] : []),
  ];
  const rows = judged.map((one, i) => {
    const { figure, must, stretch, text } = one.requirement;
    return [
      figure,
      boundText(must, text),
      stretch ? boundText(stretch, text) : '–',
      ...valueAndVerdict(one),
      ...(other ? valueAndVerdict(other[i]!) : []),
    ];
  });
  return markdownTable(columns, rows);
}

function valueAndVerdict({ requirement, value, meetsMust, meetsStretch }: Judged): string[] {
  if (value === null || meetsMust === null) return ['–', 'not measured'];
  const verdict = meetsStretch ? 'stretch' : meetsMust ? 'must' : '**missed**';
  return [requirement.text(value), verdict];
}
