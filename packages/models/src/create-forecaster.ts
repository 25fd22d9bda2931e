import type { Forecaster } from '@crimecast/windows';
import { type LanesFor, oneLane } from './fit-runner.js';
import { forecasterWith, type IntervalLearner } from './forecaster-with.js';
import { checkIntervalKind, type IntervalKind } from './intervals/interval-kind.js';
import { learnIntervals } from './intervals/learn-intervals.js';
import { multiStepModel } from './multi-step-model.js';
import type { PointModel } from './point-model.js';
import { findModel } from './registry.js';
import { rememberForecasts } from './remember-forecasts.js';
import { type NetworkOptions, ownNetworks } from './training/own-networks.js';

export interface CreateForecasterOptions extends NetworkOptions {
  /**
   * Learn intervals while fitting, by refitting at past origins; with `false`, `predict` gives none
   * and `fit` is several times faster. The means are the same. Default true: `conformal-log`; see
   * `IntervalKind` for others.
   */
  intervals?: boolean | IntervalKind;
  /**
   * How pooled models (`extra-trees`, `boosted`, `forest`, `mlp`, `ridge`, `poisson`) look more than
   * one period ahead: `'direct'` learns some distances and lies between them; `'recursive'` learns
   * one period and goes on from its own forecasts. Default `'direct'`.
   */
  multiStep?: 'direct' | 'recursive';
}

/**
 * A model by its id, ready to be fitted.
 *
 * `fit` throws CrimecastError `MODEL_TRAIN_EMPTY`, `MODEL_ROWS_INVALID` where a value is no count,
 * `MODEL_SEED_INVALID`, `MODEL_WORKERS_INVALID`, for `mlp-tfjs` `MODEL_BACKEND_MISSING`, and the
 * signal's reason when it is aborted. It uses one thread; for more, take `createForecaster` of
 * `@crimecast/models/node`. A panel with a single period has no past origin: its model gives no
 * intervals.
 * @param id one of `listModels()`
 * @throws CrimecastError `MODEL_UNKNOWN`, and `MODEL_OPTIONS_INVALID` where `multiStep` does not fit the
 * model, there are no intervals of the kind, or an adjacency is no map of texts to texts
 * @example
 * const fitted = await createForecaster('mean3').fit(panel);
 * const { mean } = await fitted.predict(1, { levels: [80] });
 */
export function createForecaster(id: string, options: CreateForecasterOptions = {}): Forecaster {
  return forecasterOf(modelFor(id, options), options);
}

/** The model of an id; a network with the options that are for networks. */
export function modelFor(id: string, options: NetworkOptions): PointModel {
  const registered = findModel(id);
  if (options.adjacency === undefined && options.onEpoch === undefined) return registered;
  return ownNetworks(options).find((network) => network.id === id) ?? registered;
}

/** The contract around a model that need not be registered. */
export function forecasterOf(
  given: PointModel,
  options: CreateForecasterOptions = {},
  lanesFor: LanesFor = oneLane,
): Forecaster {
  const model = multiStepModel(given, options.multiStep);
  const { intervals: wanted = true } = options;
  const kind =
    wanted === true ? 'conformal-log' : wanted === false ? null : checkIntervalKind(wanted);
  const learn: IntervalLearner | null =
    kind && ((train, ...rest) => learnIntervals(kind, train, ...rest));
  return forecasterWith(model, learn, lanesFor, rememberForecasts);
}
