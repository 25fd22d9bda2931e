import type { Evaluation, NamedScore } from '@crimecast/eval/report';
import type { PublishedAccuracy, RiskScore } from '../accuracy/published-accuracy.js';

/** What accuracy may be told by. */
export const ACCURACY_BY = ['crime', 'state', 'year', 'horizon', 'calibration', 'worst'] as const;
export type AccuracyBy = (typeof ACCURACY_BY)[number];

type Board = Pick<Evaluation['leaderboard'], 'rows'>;

/** Models, best first, with how sure that is. */
export function leaderboardRows({ rows }: Board) {
  return rows.map(({ model, n, relMae, bySeries, byCluster, test, confidence, best }) => ({
    ...{ model, n, relMae },
    lower: (byCluster ?? bySeries)?.lower ?? null,
    upper: (byCluster ?? bySeries)?.upper ?? null,
    pValue: test?.pValue ?? null,
    confidence,
    best,
  }));
}

/** The rows of one view of the published evaluation. */
export function accuracyRows(evaluation: Evaluation, by: AccuracyBy): object[] {
  switch (by) {
    case 'crime':
      return evaluation.crimes.map((score) => scoreRow(score, evaluation.levels));
    case 'state':
      return evaluation.parents.map((score) => scoreRow(score, evaluation.levels));
    case 'year':
      return evaluation.times.map((score) => scoreRow(score, evaluation.levels));
    case 'horizon':
      return evaluation.horizons.map((score) => scoreRow(score, evaluation.levels));
    case 'calibration':
      return [...evaluation.calibration];
    case 'worst':
      return [...evaluation.worst];
  }
}

type Score = Evaluation['times'][number] & Partial<Pick<NamedScore, 'name'>>;

/** Ranges by level instead of by position, which nobody would know the meaning of. */
function scoreRow(score: Score, levels: readonly number[]) {
  const { group, name, model, n, missing, fallbacks, mae, bias, wape, relMae, mase, rmsse } = score;
  const coverage = levels.map((level, l) => ({ level, observed: score.coverage[l] ?? null }));
  return {
    group,
    ...(name === undefined ? {} : { name }),
    ...{ model, n, missing, fallbacks, mae, bias, wape, relMae, mase, rmsse, coverage },
  };
}

/** Periods and distances that every model was tested on: the folds of the evaluation. */
export function foldRows({ headlines, levels }: Evaluation) {
  return headlines.map(
    ({ label, time, horizon, model, n, relMae, crimes, macroWape, coverage }) => ({
      ...{ model, time: label, origin: String(time - horizon), horizon },
      ...{ n, relMae, crimes, macroWape },
      coverage: levels.map((level, l) => ({ level, observed: coverage[l] ?? null })),
    }),
  );
}

/** How chances of an elevated year did in the backtest; `null` where that was not published. */
export function riskRecord(accuracy: PublishedAccuracy | null): RiskScore[] | null {
  return accuracy && accuracy.risk.length > 0 ? [...accuracy.risk] : null;
}

/** A model's line on the leaderboard, for its card. */
export function modelAccuracy(accuracy: PublishedAccuracy | null, id: string) {
  const board = accuracy?.evaluation.leaderboard;
  const row = board && leaderboardRows(board).find(({ model }) => model === id);
  if (!row) return null;
  const { relMae, lower, upper, n } = row;
  return { relMae, lower, upper, n, reference: board.reference };
}
