import type { LeaderboardRow, Summary } from '@crimecast/eval';
import { headlineOf } from '../figures/headline-of.js';
import { fraction, withInterval } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';

/** Why a model loses to the last value, where that is understood. */
const REASONS: Readonly<Record<string, string>> = {
  mean3: 'last year says more than the two before it: the mean lags behind every change of level.',
  drift: 'two to five yearly changes are mostly noise, and it carries their mean on.',
  theta: 'half of a trend fitted to so few years is still half of mostly noise.',
  ets: 'choosing a form and its parameters for each series of three to five points fits noise.',
  ridge: 'straight lines cannot be cautious with small counts and bold with large ones.',
  poisson: 'it forecasts means, and an absolute error asks for medians.',
  'forest-ml-cart':
    'per crime, on three raw counts: its trees cannot follow a district beyond levels seen elsewhere.',
  'lstm-original': 'a large network per crime on a few hundred windows of three raw counts.',
};

/** What does not beat the last value, with the numbers. */
export function failureSection({ board, summary, measured }: Evaluated): string {
  const { reference, scored, origins } = measured.protocol;
  const losers = board.rows.filter(
    ({ model, relMae }) => model !== reference && relMae !== null && relMae >= 1,
  );
  const yearly = (row: LeaderboardRow) =>
    scored
      .map((time) => `${time}: ${fraction(headlineOf(summary, row.model, time)?.relMae)}`)
      .join(', ');
  const lines = losers.map(
    (row) =>
      `- \`${row.model}\` ${withInterval(row.byCluster)}; ${yearly(row)}.${REASONS[row.model] ? ` Likely why: ${REASONS[row.model]}` : ''}`,
  );
  const times = origins.map((origin) => origin + 1);
  const borrowed = board.rows.flatMap(({ model }) =>
    times
      .filter((time) => isBorrowed(summary, model, time))
      .map((time) => `\`${model}\` (${time})`),
  );
  const note =
    borrowed.length === 0
      ? []
      : [
          `Too short a past to learn from, so that a simpler model stood in for every series: ${borrowed.join(', ')}. Those years say nothing of the model itself.`,
        ];
  const none = `Every model tested beats \`${reference}\` over ${scored.join(' and ')}.`;
  const lead = `No better than \`${reference}\` over ${scored.join(' and ')}, one year ahead (relMAE with its interval):`;
  const found = lines.length === 0 ? [none] : [lead, lines.join('\n')];
  return ['## What does not work', ...found, ...note].join('\n\n');
}

/** Whether another model forecast every series of a year. */
function isBorrowed({ crimes }: Summary, model: string, time: number): boolean {
  const scores = crimes.filter(
    (one) => one.model === model && one.time === time && one.horizon === 1,
  );
  return scores.length > 0 && scores.every(({ n, fallbacks }) => n > 0 && fallbacks >= n);
}
