import { hundredth } from '../answers/hundredth.js';
import { intervalsAt } from '../answers/intervals-at.js';
import type { CallerSeries } from './caller-panel.js';
import type { HistoryForecast, ModelForecast } from './history-task.js';

/** Rows of the models that are shown: model by model, step by step. */
export function predictionRows(
  caller: CallerSeries,
  { forecasts }: HistoryForecast,
  shown: readonly string[],
  horizon: number,
) {
  return forecasts
    .filter(({ model }) => shown.includes(model))
    .flatMap((forecast) => {
      const unseen = unseenOf(caller, forecast);
      return Array.from({ length: horizon }, (_, h) => {
        const mean = hundredth(forecast.mean[h]!);
        return {
          id: caller.id,
          model: forecast.model,
          horizon: h + 1,
          mean,
          intervals: mean === null ? [] : intervalsAt(forecast.intervals, h),
          fallback: forecast.fallback,
          unseen,
        };
      });
    });
}

/** A history of the caller's own is always a new series; only a new crime or place is worth telling. */
function unseenOf({ crime, district }: CallerSeries, { unseen }: ModelForecast) {
  if (unseen === null || unseen.reason === 'UNSEEN_SERIES') return null;
  if (unseen.reason === 'UNSEEN_CRIME' || district !== null) return unseen;
  const detail = `no district is given; what a model learned is that of "${crime}" everywhere`;
  return { reason: unseen.reason, detail };
}
