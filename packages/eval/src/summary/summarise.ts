import type { BacktestResult } from '../backtest/backtest-result.js';
import { quantileGrid } from '../metrics/quantile-weights.js';
import { modelPosition } from './comparison.js';
import { groupRows } from './group-rows.js';
import { headline } from './headline.js';
import { scoreCrime } from './score-crime.js';
import type { CrimeScore, Headline, Summary } from './summary.js';

export interface SummariseOptions {
  /** The model to compare with. Default `naive`. */
  reference?: string;
}

/**
 * Scores a backtest per crime and over all crimes, for each period, step and model.
 *
 * Periods without a known outcome have no scores. Where the reference failed or made no error,
 * `relMae` is `null`, and headlines name the crime in `excluded`.
 * @throws CrimecastError `EVAL_REFERENCE_UNKNOWN` when the reference was not in the backtest
 */
export function summarise(result: BacktestResult, options: SummariseOptions = {}): Summary {
  const { reference = 'naive' } = options;
  const position = modelPosition(result, reference);
  const referenceFolds = new Map(
    result.folds.filter(({ model }) => model === position).map((fold) => [fold.origin, fold]),
  );
  const crimes: CrimeScore[] = [];
  const headlines: Headline[] = [];
  const groups = groupRows(result);
  for (let i = 0; i < groups.length; ) {
    const { fold, step } = groups[i]!;
    const scores: CrimeScore[] = [];
    for (; i < groups.length && groups[i]!.fold === fold && groups[i]!.step === step; i++) {
      const score = scoreCrime(result, groups[i]!, referenceFolds.get(fold.origin));
      if (score) scores.push(score);
    }
    if (scores.length > 0) headlines.push(headline(result, fold, scores));
    crimes.push(...scores);
  }
  return {
    ...{ reference, crimes, headlines },
    levels: result.levels,
    quantiles: result.levels.length === 0 ? [] : quantileGrid(result.levels),
  };
}
