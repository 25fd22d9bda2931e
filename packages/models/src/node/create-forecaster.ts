import type { Forecaster } from '@crimecast/windows';
import { type CreateForecasterOptions, forecasterOf, modelFor } from '../create-forecaster.js';
import { threadLanes } from './thread-lanes.js';

/**
 * `createForecaster` of `@crimecast/models`, with threads: `fit(train, { workers: 2 })` lets the
 * parts of a model (members of a mean, fits at past origins) learn on as many worker threads.
 * What is learned is the same to the last byte on any number of them; with 1, the default, no
 * thread is started. Threads end with the fit, and at once when it is aborted.
 * @throws CrimecastError `MODEL_UNKNOWN`; `fit` also `MODEL_WORKERS_INVALID`
 */
export function createForecaster(id: string, options: CreateForecasterOptions = {}): Forecaster {
  return forecasterOf(modelFor(id, options), options, threadLanes);
}
