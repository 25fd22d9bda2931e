import { scoreGroups } from '@crimecast/eval';
import { fraction, share } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers, words } from './markdown-table.js';

/** The default by crime, one year ahead. */
export function crimeSection({ measured, summary, own, names }: Evaluated): string {
  const { result, protocol } = measured;
  const { model, scored, levels } = protocol;
  const times = protocol.origins.map((origin) => origin + 1);
  const covered = scoreGroups(result, 'crime', { models: [model], times: scored, horizons: [1] });
  const find = (crime: string, time: number) =>
    summary.crimes.find(
      (one) => one.crime === crime && one.time === time && one.model === model && one.horizon === 1,
    );
  const last = times.at(-1)!;
  const rows = covered.map(({ group, coverage }) => [
    names.crime(group),
    ...times.map((time) => fraction(find(group, time)?.relMae)),
    fraction(find(group, last)?.wape),
    fraction(find(group, last)?.mae),
    ...coverage.map(share),
  ]);
  const worst = own.ahead.map(
    ({ time, ahead, crimes, worst: one }) =>
      `${time}: ahead of naive in ${ahead} of ${crimes}, worst ${names.crime(one.crime)} (${fraction(one.relMae)})`,
  );
  return [
    '## By crime',
    `\`${model}\`, one year ahead; coverage is of ${scored.join(' and ')}. ${worst.join('; ')}.`,
    markdownTable(
      [
        words('crime'),
        ...times.map((time) => numbers(`relMAE ${time}`)),
        numbers(`WAPE ${last}`),
        numbers(`MAE ${last}`),
        ...levels.map((level) => numbers(`in ${level} %`)),
      ],
      rows,
    ),
  ].join('\n\n');
}
