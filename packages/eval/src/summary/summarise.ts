import type { BacktestResult } from '../backtest/backtest-result.js';
import { quantileGrid, quantileWeights } from '../metrics/quantile-weights.js';
import { modelPosition } from './comparison.js';
import { groupRows } from './group-rows.js';
import { headline } from './headline.js';
import { scoreCrime } from './score-crime.js';
import type { CrimeScore, Headline, Summary } from './summary.js';

export interface SummariseOptions {
  /** The model to compare with. Default `naive`. */
  reference?: string;
  /**
   * How quantiles are weighed in `pinball` and `crps`: by the share of probabilities that each
   * stands for (`grid`, default: near the CRPS on any grid), or all alike (`equal`: the mean
   * over quantiles, for figures that are defined so).
   */
  quantileWeights?: QuantileWeighting;
}

export type QuantileWeighting = 'grid' | 'equal';

/**
 * Scores a backtest per crime and over all crimes, for each period, step and model.
 *
 * Periods without a known outcome have no scores. Where the reference failed or made no error,
 * `relMae` is `null`, and headlines name the crime in `excluded`.
 * @throws CrimecastError `EVAL_REFERENCE_UNKNOWN` when the reference was not in the backtest
 */
export function summarise(result: BacktestResult, options: SummariseOptions = {}): Summary {
  const { reference = 'naive', quantileWeights: weighting = 'grid' } = options;
  const position = modelPosition(result, reference);
  const referenceFolds = new Map(
    result.folds.filter(({ model }) => model === position).map((fold) => [fold.origin, fold]),
  );
  const grid = quantileGrid(result.levels);
  const weights = weighting === 'equal' ? grid.map(() => 1) : quantileWeights(grid);
  const crimes: CrimeScore[] = [];
  const headlines: Headline[] = [];
  const groups = groupRows(result);
  for (let i = 0; i < groups.length; ) {
    const { fold, step } = groups[i]!;
    const scores: CrimeScore[] = [];
    for (; i < groups.length && groups[i]!.fold === fold && groups[i]!.step === step; i++) {
      const score = scoreCrime(result, groups[i]!, referenceFolds.get(fold.origin), weights);
      if (score) scores.push(score);
    }
    if (scores.length > 0) headlines.push(headline(result, fold, scores));
    crimes.push(...scores);
  }
  return {
    ...{ reference, crimes, headlines },
    levels: result.levels,
    quantiles: result.levels.length === 0 ? [] : grid,
  };
}
