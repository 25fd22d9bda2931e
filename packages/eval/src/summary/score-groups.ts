import type { Period } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import { quotient } from '../metrics/error-sums.js';
import { type GroupKey, groupCells } from './cell-groups.js';
import { compareWith } from './comparison.js';
import { addRow, emptySums, type GroupSums } from './group-sums.js';

export interface ScoreGroupsOptions {
  /** The model to compare with. Default `naive`. */
  reference?: string;
  /** Only these models. Default all. */
  models?: readonly string[];
  /** Only these periods. Default all with a known outcome. */
  times?: readonly Period[];
  /** Only these distances from the origin. Default all. */
  horizons?: readonly number[];
}

/** One model on one group of cells. Every metric is `null` where it has no value. */
export interface GroupScore {
  readonly group: string;
  readonly model: string;
  /** Cells with both an outcome and a forecast. */
  readonly n: number;
  /** Cells with an outcome but no forecast. */
  readonly missing: number;
  /** Cells that a simpler model had to forecast. */
  readonly fallbacks: number;
  readonly mae: number | null;
  readonly rmse: number | null;
  /** Mean of forecast − outcome. */
  readonly bias: number | null;
  readonly wape: number | null;
  /** Σ|e| / Σ of each series' own mean absolute step until the origin. */
  readonly mase: number | null;
  /** √(Σe² / Σ of each series' own mean squared step until the origin). */
  readonly rmsse: number | null;
  /**
   * Error beside that of the reference over the cells that both forecast, each error first
   * divided by the reference's mean error for the crime and step: crimes count alike.
   */
  readonly relMae: number | null;
  /** Per level, as all below: the share of outcomes inside. */
  readonly coverage: readonly (number | null)[];
  /** Mean width of intervals, in recorded cases. */
  readonly width: readonly (number | null)[];
  readonly winkler: readonly (number | null)[];
}

/**
 * Scores every model on groups of cells: per series, area, area above, crime, period, size class
 * or any key of the caller's. Groups without a known outcome are left out.
 * @throws CrimecastError `EVAL_REFERENCE_UNKNOWN`, `EVAL_OPTION_INVALID` for an unknown key
 * @example
 * scoreGroups(result, 'parent', { models: ['default'] });
 * scoreGroups(result, ({ series }) => urbanAreas.has(series.area) ? 'urban' : 'rural');
 */
export function scoreGroups(
  result: BacktestResult,
  by: GroupKey,
  options: ScoreGroupsOptions = {},
): GroupScore[] {
  const { models = result.models, times, horizons } = options;
  const comparison = compareWith(result, options.reference ?? 'naive');
  const groups = groupCells(result, by);
  const wantedTimes = times && new Set(times);
  const wantedSteps = horizons && new Set(horizons);
  const scores: GroupScore[] = [];
  result.models.forEach((name, model) => {
    if (!models.includes(name)) return;
    const sums = groups.labels.map(() => emptySums(result.levels.length));
    for (const fold of result.folds) {
      if (fold.model !== model) continue;
      const of = groups.of[fold.origin]!;
      for (let i = 0; i < fold.rows; i++) {
        const row = fold.firstRow + i;
        if (of[i]! < 0) continue;
        if (wantedTimes && !wantedTimes.has(result.rows.time[row]!)) continue;
        if (wantedSteps && !wantedSteps.has(result.rows.horizon[row]!)) continue;
        addRow(sums[of[i]!]!, result, comparison, fold.origin, row);
      }
    }
    sums.forEach((sum, g) => {
      if (sum.n + sum.missing > 0) scores.push(toScore(groups.labels[g]!, name, sum));
    });
  });
  return scores;
}

function toScore(group: string, model: string, sum: GroupSums): GroupScore {
  const { n } = sum;
  const squared = quotient(sum.scaledSquared, sum.squaredScale);
  return {
    ...{ group, model, n, missing: sum.missing, fallbacks: sum.fallbacks },
    mae: quotient(sum.absolute, n),
    rmse: n === 0 ? null : Math.sqrt(sum.squared / n),
    bias: quotient(sum.signed, n),
    wape: quotient(sum.absolute, sum.actual),
    mase: quotient(sum.scaledAbsolute, sum.absoluteScale),
    rmsse: squared === null ? null : Math.sqrt(squared),
    relMae: quotient(sum.own, sum.reference),
    coverage: sum.levels.map((level) => quotient(level.inside, level.n)),
    width: sum.levels.map((level) => quotient(level.width, level.n)),
    winkler: sum.levels.map((level) => quotient(level.winkler, level.n)),
  };
}
