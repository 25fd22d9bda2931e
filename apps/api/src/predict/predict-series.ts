import { setImmediate } from 'node:timers/promises';
import type { Panel } from '@crimecast/data';
import type { FittedForecaster } from '@crimecast/windows';
import type { ApiContext } from '../api-context.js';
import { BASELINES } from '../baselines.js';
import { requireModel } from '../catalog/require-known.js';
import { Problem } from '../problems/problem.js';
import { fallbacksBySeries, forecastValue } from '../run/forecast-rows.js';
import { requireRun } from '../run/require-run.js';
import type { PredictRequest } from '../schemas/predict.js';
import { callerPanel } from './caller-panel.js';
import { fitBaseline } from './fit-baseline.js';

/**
 * Forecasts a caller's own series, each for itself: the answer for one does not depend on the
 * others. Yearly series are forecast by the models of the run, others by a baseline.
 */
export async function predictSeries(context: ApiContext, request: PredictRequest) {
  const { series, frequency, horizon, levels } = request;
  const yearly = frequency === 'year';
  const model = request.model ?? (yearly ? 'default' : 'naive');
  requireModel([...new Set([...context.modelIds, ...BASELINES])], model);
  if (!yearly && !BASELINES.includes(model)) {
    throw new Problem(
      'FREQUENCY_UNSUPPORTED',
      `The model "${model}" was trained on years and cannot forecast a series by ${frequency}; use one of ${BASELINES.join(', ')}, which are fitted on the values sent.`,
    );
  }
  const panels = series.map((one, i) => callerPanel(context.catalog, one, i, frequency));
  const run = yearly && context.modelIds.includes(model) ? requireRun(context.runs.state()) : null;
  const data = [];
  for (const [i, history] of panels.entries()) {
    const fitted = run ? run.fitted(model) : await fitBaseline(model, history);
    const id = series[i]!.id ?? String(i + 1);
    data.push(...(await rows(fitted, history, { id, position: i, horizon, levels })));
    // Other requests come in between the series of a large one.
    await setImmediate();
  }
  return { measure: 'recorded cases' as const, run: run?.id ?? null, data, count: data.length };
}

interface Asked {
  id: string;
  position: number;
  horizon: number;
  levels: readonly number[];
}

async function rows(fitted: FittedForecaster, history: Panel, asked: Asked) {
  const { id, position, horizon, levels } = asked;
  const forecast = await fitted.predict(horizon, { levels, history });
  const fallback = fallbacksBySeries(forecast).get(0);
  if (fallback?.reason === 'SHORT_HISTORY') {
    throw new Problem(
      'SERIES_TOO_SHORT',
      `series[${position}] (series "${id}") holds ${history.length} counts, too few for the model "${fitted.name}": ${fallback.detail}. Send more, or choose another model.`,
    );
  }
  return Array.from({ length: horizon }, (_, h) => ({
    id,
    model: fitted.name,
    horizon: h + 1,
    ...forecastValue(forecast, h, fallback),
  }));
}
