import { type Panel, seriesValues } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import { lastObservedInstead } from '../baselines/last-observed-instead.js';
import { countPeriods } from '../count-periods.js';
import type { PointForecast } from '../point-model.js';
import { predictForest } from './flat-trees.js';
import type { Forests } from './grow-forests.js';

/**
 * Forecasts each series from its last window, and further steps from windows that hold forecasts.
 * Naive steps in for a series without a complete last window and for a crime without a forest.
 */
export function forecastWithForests(
  forests: Forests,
  history: Panel,
  horizon: number,
): PointForecast {
  const firstTree = new Map(forests.crimes.map((crime, c) => [crime, c * forests.treesPerCrime]));
  const mean = new Float64Array(history.series.length * horizon);
  const fallbacks: Fallback[] = [];
  const row = new Float64Array(forests.window);
  history.series.forEach(({ crime }, series) => {
    const out = mean.subarray(series * horizon, (series + 1) * horizon);
    const values = seriesValues(history, series);
    const first = firstTree.get(crime);
    if (first !== undefined && readWindow(values, row)) {
      for (let step = 0; step < horizon; step++) {
        out[step] = predictForest(forests.trees, first, forests.treesPerCrime, row);
        row.copyWithin(1, 0);
        row[0] = out[step]!;
      }
      return;
    }
    const needed = countPeriods(forests.window, history.frequency);
    const [reason, detail] =
      first === undefined
        ? ([
            'UNSEEN_CRIME',
            `too few complete windows of ${needed} to train on "${crime}"`,
          ] as const)
        : (['SHORT_HISTORY', shortHistory(values, history, needed)] as const);
    fallbacks.push({ series, ...lastObservedInstead(values, out, reason, detail) });
  });
  return { mean, fallbacks };
}

/** Fills `row` with the last values, the most recent first; false when one is missing. */
function readWindow(values: Float64Array, row: Float64Array): boolean {
  if (values.length < row.length) return false;
  for (let lag = 0; lag < row.length; lag++) {
    row[lag] = values[values.length - 1 - lag]!;
    if (Number.isNaN(row[lag]!)) return false;
  }
  return true;
}

function shortHistory(values: Float64Array, history: Panel, needed: string): string {
  let run = 0;
  while (run < values.length && !Number.isNaN(values[values.length - 1 - run]!)) run++;
  return `${countPeriods(run, history.frequency)} of unbroken history at the end, ${needed} needed`;
}
