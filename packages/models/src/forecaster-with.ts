import { lastPeriod, type Panel } from '@crimecast/data';
import type { Forecaster } from '@crimecast/windows';
import { checkSeed, checkTrain, checkWorkers } from './check-fit.js';
import { crimesOf } from './crimes-of.js';
import { type LanesFor, oneLane } from './fit-runner.js';
import { fittedForecaster } from './fitted-forecaster.js';
import { calibrationOrigins } from './intervals/calibration-origins.js';
import type { FittedIntervals } from './intervals/fitted-intervals.js';
import { pastSets } from './intervals/past-sets.js';
import { neededFits } from './needed-fits.js';
import type { PastOrigins } from './past-origins.js';
import type { PointModel, Refits } from './point-model.js';
import { createMeter } from './progress-meter.js';
import { askAhead, createRefits } from './refits.js';
import type { RememberForecasts } from './remember-forecasts.js';
import type { TrainOptions } from './trees/fit-options.js';

/** Learns intervals from what a model would have forecast at past origins. */
export type IntervalLearner = (
  train: Panel,
  model: PointModel,
  refits: Refits,
  past: PastOrigins,
  task: TrainOptions & { seed: number },
) => Promise<FittedIntervals>;

/**
 * The contract around a model: checks, past refits, progress, threads.
 * @param learn    how intervals are learned, or `null` for none
 * @param remember where several parts of the model ask for forecasts of the past
 */
export function forecasterWith(
  model: PointModel,
  learn: IntervalLearner | null,
  lanesFor: LanesFor = oneLane,
  remember?: RememberForecasts,
): Forecaster {
  return {
    name: model.id,
    async fit(train, { seed = 1, signal, onProgress, workers = 1, keepPast = false } = {}) {
      checkTrain(train);
      checkSeed(seed);
      checkWorkers(workers);
      signal?.throwIfAborted();
      const past = learn && calibrationOrigins(train);
      const usual = model.usual?.(train) ?? model;
      const fits = [
        { model, origin: lastPeriod(train) },
        ...(past?.refits ?? []).map((origin) => ({ model: usual, origin })),
      ];
      const parts = neededFits(train, fits);
      const pieces = parts.length * crimesOf(train).length;
      const shared = { seed, signal, meter: createMeter(onProgress, pieces) };
      const lanes = lanesFor(train, workers, signal);
      try {
        const refits = createRefits(train, shared, lanes.run, remember);
        if (lanes.several) {
          // Heavy parts that will most probably be needed, the longest first: no thread waits for another.
          const heavy = parts.filter((part) => part.model.heavy);
          for (const { model, origin } of heavy.sort((a, b) => b.origin - a.origin)) {
            askAhead(refits, model, [origin]);
          }
        }
        const point = await refits.at(model, lastPeriod(train));
        const task = signal ? { seed, signal } : { seed };
        const intervals =
          learn && past && (await learn(train, point.chosen ?? model, refits, past, task));
        const kept = keepPast && past ? await pastSets(train, model, refits, past) : undefined;
        shared.meter.finish();
        signal?.throwIfAborted();
        return fittedForecaster({
          model,
          train,
          point,
          intervals,
          ...(kept ? { past: kept } : {}),
        });
      } finally {
        await lanes.close();
      }
    },
  };
}
