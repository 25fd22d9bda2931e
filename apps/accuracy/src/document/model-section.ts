import type { Leaderboard } from '@crimecast/eval';
import { headlineOf } from '../figures/headline-of.js';
import { fraction, pValue, withInterval } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers, words } from './markdown-table.js';

/** All models beside each other, with tests; years of stress below. */
export function modelSection(evaluation: Evaluated): string {
  const { board, summary, measured } = evaluation;
  const { scored, stress, origins } = measured.protocol;
  const times = origins.map((origin) => origin + 1);
  const byYear = board.rows.map(({ model }) => [
    `\`${model}\``,
    ...times.map((time) => fraction(headlineOf(summary, model, time)?.relMae)),
    ...times.map((time) => fraction(headlineOf(summary, model, time)?.macroWape)),
    ...times.map((time) => fraction(headlineOf(summary, model, time)?.rmsse)),
  ]);
  return [
    '## All models',
    `One year ahead, ${scored.join(' and ')} together, best first.`,
    boardTable(board.rows),
    'By year:',
    markdownTable(
      [
        words('model'),
        ...times.map((time) => numbers(`relMAE ${time}`)),
        ...times.map((time) => numbers(`WAPE ${time}`)),
        ...times.map((time) => numbers(`RMSSE ${time}`)),
      ],
      byYear,
    ),
    ...(board.stress ? [`${stress.join(', ')} apart:`, boardTable(board.stress.rows)] : []),
  ].join('\n\n');
}

function boardTable(rows: Leaderboard['rows']): string {
  return markdownTable(
    [
      words('model'),
      numbers('relMAE (95 %, over states)'),
      numbers('p (DM)'),
      numbers('p in best set'),
      words('in the best set'),
    ],
    rows.map((row) => [
      `\`${row.model}\``,
      withInterval(row.byCluster),
      pValue(row.test?.pValue),
      pValue(row.confidence),
      row.best ? 'yes' : 'no',
    ]),
  );
}
