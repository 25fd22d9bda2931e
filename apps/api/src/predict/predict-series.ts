import { setImmediate } from 'node:timers/promises';
import type { ApiContext } from '../api-context.js';
import { BASELINES } from '../baselines.js';
import { requireRun } from '../run/require-run.js';
import type { Run } from '../run/run.js';
import type { PredictRequest } from '../schemas/predict.js';
import { type CallerSeries, callerSeries } from './caller-panel.js';
import { chooseModels, type ModelChoice } from './choose-models.js';
import { disagreementOf } from './disagreement.js';
import { driversOf } from './drivers.js';
import { forecastHistory } from './forecast-history.js';
import type { HistoryForecast, HistoryTask } from './history-task.js';
import { predictionNotes } from './prediction-notes.js';
import { predictionRows } from './prediction-rows.js';

/** Values of one history, and of a whole request, that are forecast within a few milliseconds. */
const QUICK_VALUES = 200;
/** The same for a smoother, which is fitted on them again and again. */
const QUICK_TO_FIT = 24;
const QUICK_IN_ALL = 5_000;

/**
 * Forecasts a caller's own series, each for itself: the answer for one does not depend on the
 * others. Yearly series are forecast by the models of the run, others by simple models that are
 * fitted on the values sent. What takes long is made on a thread of its own.
 */
export async function predictSeries(context: ApiContext, request: PredictRequest) {
  const { series, frequency, horizon, levels, include } = request;
  const state = context.runs.state();
  const served = state.status === 'ready' ? state.run : null;
  const choice = chooseModels(served?.models.map(({ id }) => id) ?? context.modelIds, request);
  const callers = series.map((one, i) => callerSeries(context.catalog, one, i, frequency));
  const run = choice.fit === 'run' ? requireRun(state) : null;
  const tasks = callers.map((caller) => taskOf(context, caller, choice, request));
  const forecasts = await forecastAll(context, run, choice, tasks);
  const asked = callers.map((caller, i) => ({ caller, forecast: forecasts[i]! }));
  const data = asked.flatMap(({ caller, forecast }) =>
    predictionRows(caller, forecast, choice.shown, horizon),
  );
  return {
    measure: 'recorded cases' as const,
    run: run?.id ?? null,
    data,
    count: data.length,
    notes: predictionNotes(context.catalog, callers, { choice, horizon, levels, data }),
    ...(include.includes('models')
      ? {
          disagreement: asked.flatMap((one) =>
            disagreementOf(one.caller.id, one.forecast, horizon),
          ),
        }
      : {}),
    ...(include.includes('drivers')
      ? { drivers: asked.map((one) => driversOf(one.caller.id, choice.all[0]!, one.forecast)) }
      : {}),
  };
}

function taskOf(
  { catalog }: ApiContext,
  { panel, crime, district }: CallerSeries,
  { all: models, fit }: ModelChoice,
  { horizon, levels, include }: PredictRequest,
): HistoryTask {
  const names = {
    area: district?.name ?? 'this series',
    crime: catalog.crimes.get(crime)?.label ?? crime,
  };
  const explain = include.includes('drivers') && fit === 'run' ? names : null;
  return { panel, models, fit, horizon, levels, explain };
}

async function forecastAll(
  context: ApiContext,
  run: Run | null,
  choice: ModelChoice,
  tasks: readonly HistoryTask[],
): Promise<readonly HistoryForecast[]> {
  if (!isQuick(tasks)) {
    const models = run === null ? [] : choice.all.map((id) => threadModel(run, id));
    return context.predictThread.run(tasks, models);
  }
  const forecasts: HistoryForecast[] = [];
  for (const task of tasks) {
    forecasts.push(await forecastHistory(task, (id) => run!.fitted(id)));
    // Other requests come in between the series of a large one.
    if (tasks.length > 1) await setImmediate();
  }
  return forecasts;
}

function isQuick(tasks: readonly HistoryTask[]): boolean {
  if (tasks.some((task) => task.explain !== null || task.panel.length > mostQuick(task))) {
    return false;
  }
  const work = tasks.reduce((sum, { panel, models }) => sum + panel.length * models.length, 0);
  return work <= QUICK_IN_ALL;
}

function mostQuick({ fit, models }: HistoryTask): number {
  const rules = models.every((id) => BASELINES.includes(id));
  return fit === 'run' || rules ? QUICK_VALUES : QUICK_TO_FIT;
}

function threadModel(run: Run, id: string) {
  return { id, run: run.id, saved: run.model(id)!.saved };
}
