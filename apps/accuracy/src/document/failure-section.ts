import type { LeaderboardRow } from '@crimecast/eval';
import { headlineOf } from '../figures/headline-of.js';
import { fraction, whole, withInterval } from '../figures/number-text.js';
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
  const { reference, scored, originals, origins } = measured.protocol;
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
  const first = origins[0]! + 1;
  const borrowed = Object.values(originals).flatMap((model) => {
    const scores = summary.crimes.filter(
      (one) => one.model === model && one.time === first && one.horizon === 1,
    );
    const series = scores.reduce((sum, { fallbacks }) => sum + fallbacks, 0);
    return series === 0
      ? []
      : [
          `For ${first} \`${model}\` had no complete window to learn from in ${whole(series)} series; a simpler model stood in, so that year says nothing of it.`,
        ];
  });
  const none = `Every model tested beats \`${reference}\` over ${scored.join(' and ')}.`;
  return ['## What does not work', lines.length === 0 ? none : lines.join('\n'), ...borrowed].join(
    '\n\n',
  );
}
