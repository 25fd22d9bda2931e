import { formatPeriod, type Period } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import type { Leaderboard } from '../compare/leaderboard.js';
import { count, list } from './wording.js';

interface ProtocolFacts {
  readonly reference: string;
  readonly stress: readonly Period[];
  readonly board: Leaderboard;
}

const LONGEST_LIST = 6;

/** How the figures of a backtest came about, in sentences. */
export function protocol(
  { series, origins, horizon, levels, frequency, models, refit }: BacktestResult,
  { reference, stress, board }: ProtocolFacts,
): string[] {
  const label = (period: Period) => formatPeriod(period, frequency);
  const crimes = new Set(series.map(({ crime }) => crime)).size;
  const areas = new Set(series.map(({ area }) => area)).size;
  const from = [...origins].sort((a, b) => a - b);
  const named =
    from.length <= LONGEST_LIST
      ? list(from.map(label))
      : `${count(from.length, 'origin')} from ${label(from[0]!)} to ${label(from.at(-1)!)}`;
  const steps = horizon === 1 ? `one ${frequency}` : `1 to ${horizon} ${frequency}s`;
  return [
    `Recorded cases of ${count(crimes, 'crime')} in ${count(areas, 'area')}: ${count(series.length, 'series', 'series')}, one value a ${frequency}.`,
    `Every model forecast ${steps} ahead from the data up to ${named}, as it was then; nothing later was seen by any of them.`,
    ...(refit === 'every'
      ? []
      : [
          `Models learned anew ${refit === 'once' ? 'only at the first origin' : `at every ${count(refit, 'origin')}`}; between, they forecast from newer figures with what they had learned.`,
        ]),
    `Compared: ${list(models)}. The reference is ${reference}.`,
    'relMAE is the mean absolute error divided by that of the reference, per crime and step over all periods, then the geometric mean over them: below 1 is better. In tables by group, errors are divided by the reference’s mean error for the crime first, so that crimes count alike.',
    `Intervals of relMAE hold ${board.level} % of bootstrap draws, of single series and of ${board.clusters} clusters of series whose errors hang together; the test is of Diebold and Mariano, clustered alike; the best set is the model confidence set of Hansen, Lunde and Nason at 10 %.`,
    ...(levels.length === 0
      ? []
      : [
          `Ranges at ${list(levels.map((level) => `${level} %`))}: the share of outcomes inside should be the level itself.`,
        ]),
    ...(stress.length === 0
      ? []
      : [`${list(stress.map(label))} shown apart: no ordinary ${frequency} to learn skill from.`]),
  ];
}
