import { percentPoints, whole } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers } from './markdown-table.js';

/** How much forecasts of one year change when a year is learned; nothing with one step only. */
export function revisionSection({ audit }: Evaluated): string {
  if (audit.revisions.length === 0) return '';
  const change = (log: number | null) => (log === null ? null : Math.expm1(log));
  return [
    '## From one origin to the next',
    `How much \`${audit.model}\` changes its forecast of the same year when one more year is known.`,
    markdownTable(
      [
        numbers('year forecast'),
        numbers('from step'),
        numbers('series'),
        numbers('mean size of change'),
        numbers('mean change'),
      ],
      audit.revisions.map((one) => [
        one.time,
        `${one.from} to ${one.from - 1}`,
        whole(one.n),
        percentPoints(change(one.meanLogRevision)).replace('+', ''),
        percentPoints(change(one.meanLogShift)),
      ]),
    ),
    'Changes are means of differences of ln(1 + count), as percentages.',
  ].join('\n\n');
}
