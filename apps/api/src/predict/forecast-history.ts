import { createPanel, type Panel } from '@crimecast/data';
import { explainForecast } from '@crimecast/models/explain';
import { createSimpleForecaster } from '@crimecast/models/simple';
import type { FittedForecaster } from '@crimecast/windows';
import type { HistoryForecast, HistoryTask, ModelForecast } from './history-task.js';

/**
 * Forecasts one history by each of its models. The same code runs on the request's thread and, for
 * what takes longer, on the one beside it.
 * @param trained gives a model of the run
 */
export async function forecastHistory(
  task: HistoryTask,
  trained: (model: string) => FittedForecaster,
): Promise<HistoryForecast> {
  const panel = createPanel(task.panel);
  const forecasts: ModelForecast[] = [];
  let explanation: HistoryForecast['explanation'] = null;
  for (const [m, id] of task.models.entries()) {
    const fitted = task.fit === 'run' ? trained(id) : await fitOnSent(id, panel, task.levels);
    forecasts.push(await forecastBy(id, fitted, panel, task));
    if (task.explain && m === 0) explanation = await explained(fitted, panel, task.explain);
  }
  return { forecasts, explanation };
}

async function forecastBy(
  model: string,
  fitted: FittedForecaster,
  panel: Panel,
  { horizon, levels }: HistoryTask,
): Promise<ModelForecast> {
  const set = await fitted.predict(horizon, { levels, history: panel });
  const [fallback = null] = set.fallbacks.map(({ to, reason, detail }) => ({ to, reason, detail }));
  const [unseen = null] = (set.unseen ?? []).map(({ reason, detail }) => ({ reason, detail }));
  return { model, mean: set.mean, intervals: set.intervals, fallback, unseen };
}

function fitOnSent(id: string, panel: Panel, levels: readonly number[]) {
  return createSimpleForecaster(id, { intervals: levels.length > 0 }).fit(panel, { seed: 1 });
}

function explained(
  fitted: FittedForecaster,
  panel: Panel,
  names: { readonly area: string; readonly crime: string },
) {
  const { id } = panel.series[0]!;
  return explainForecast(fitted, panel, { series: id, nameOf: (_, kind) => names[kind] });
}
