import { type Panel, seriesValues } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import { lastObservedInstead } from '../baselines/last-observed-instead.js';
import { countOf } from '../log-scale/log-panel.js';
import type { PointForecast } from '../point-model.js';
import { changeOver } from './direct-steps.js';
import { featureSource } from './feature-source.js';
import type { LearnedSteps } from './saved-steps.js';
import { latestRows } from './training-rows.js';

/**
 * Forecasts each series from its last count; naive steps in where that one is missing, and
 * everywhere when nothing was learned.
 * @param unfit why nothing was learned
 */
export function forecastChanges(
  { steps, learned }: LearnedSteps,
  history: Panel,
  horizon: number,
  unfit: string,
): PointForecast {
  const source = featureSource(history);
  const rows = steps.length > 0 ? latestRows(source) : null;
  const changes = learned.map((own) => {
    const sums = new Float64Array(rows!.rows);
    own.add(rows!.features, sums);
    return sums;
  });
  const rowOf = new Map(Array.from(rows?.series ?? [], (s, row) => [s, row]));
  const mean = new Float64Array(history.series.length * horizon);
  const fallbacks: Fallback[] = [];
  history.series.forEach((_, s) => {
    const out = mean.subarray(s * horizon, (s + 1) * horizon);
    const row = rowOf.get(s);
    if (row === undefined) {
      const detail = rows ? 'the last period is missing' : unfit;
      const values = seriesValues(history, s);
      fallbacks.push({ series: s, ...lastObservedInstead(values, out, 'SHORT_HISTORY', detail) });
      return;
    }
    const own = changes.map((sums) => sums[row]!);
    const level = source.logs.levels[(s + 1) * history.length - 1]!;
    for (let step = 1; step <= horizon; step++) {
      const season = source.logs.season(s, history.length + step - 1);
      out[step - 1] = countOf(level + changeOver(step, steps, own) + season);
    }
  });
  return { mean, fallbacks };
}
