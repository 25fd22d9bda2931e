import { fraction, lift, share, whole } from '../figures/number-text.js';
import { HIGHEST } from '../figures/risk-figures.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers } from './markdown-table.js';

/** How well the chance of an elevated count tells apart; nothing where it was not measured. */
export function riskSection({ own: { risk } }: Evaluated): string {
  if (risk.length === 0) return '';
  return [
    '## Elevated risk',
    `The chance that the next count reaches 1.5 × the last one and 1.5 × the mean of the last three (\`@crimecast/models/risk\`), given at each origin for series with a mean of 5 or more. It is a chance that much more than usual is *recorded*, never a prediction of an event.`,
    markdownTable(
      [
        numbers('year'),
        numbers('cells'),
        numbers('base rate'),
        numbers('mean chance'),
        numbers('AUC'),
        numbers(`precision of the ${HIGHEST} highest / base rate`),
        numbers('Brier'),
      ],
      risk.map((one) => [
        String(one.time),
        whole(one.n),
        share(one.baseRate),
        share(one.meanProbability),
        fraction(one.auc),
        lift(one.lift),
        fraction(one.brier),
      ]),
    ),
  ].join('\n\n');
}
