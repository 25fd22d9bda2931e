import { scoreGroups } from '@crimecast/eval';
import { headlineOf, meanHeadline } from '../figures/headline-of.js';
import { fraction, share } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers, words } from './markdown-table.js';

/** How often ranges held what they promise, and how sharp they are. */
export function intervalSection({ measured, summary, board, own, names }: Evaluated): string {
  const { result, protocol } = measured;
  const { model, levels, scored } = protocol;
  const times = protocol.origins.map((origin) => origin + 1);
  const pooled = scoreGroups(result, () => 'all', {
    models: [model],
    times: scored,
    horizons: [1],
  });
  const rows = [
    ...times.map((time) => [
      String(time),
      ...levels.map((_, l) => share(headlineOf(summary, model, time)?.coverage[l])),
      fraction(headlineOf(summary, model, time)?.crps),
    ]),
    [
      `${scored.join(' and ')}`,
      ...levels.map((_, l) => share(pooled[0]?.coverage[l])),
      fraction(own.crps),
    ],
  ];
  const crps = board.rows
    .map((row) => ({
      name: row.model,
      value: meanHeadline(summary, row.model, scored, (headline) => headline.crps),
    }))
    .filter(({ value }) => value !== null)
    .sort((a, b) => a.value! - b.value!);
  const extremes = own.inside80
    ? ` By crime the 80 % ranges held ${share(own.inside80.lowest.share)} (${names.crime(own.inside80.lowest.crime)}) to ${share(own.inside80.highest.share)} (${names.crime(own.inside80.highest.crime)}).`
    : '';
  return [
    '## Ranges',
    `\`${model}\`, one year ahead: the share of outcomes inside the ranges.${extremes}`,
    markdownTable(
      [words('year'), ...levels.map((level) => numbers(`in ${level} %`)), numbers('CRPS')],
      rows,
    ),
    `CRPS of all models with ranges, mean of ${scored.join(' and ')}: ${crps.map(({ name, value }) => `\`${name}\` ${fraction(value)}`).join(', ')}.`,
  ].join('\n\n');
}
