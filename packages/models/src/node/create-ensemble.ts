import type { Forecaster } from '@crimecast/windows';
import { type CreateEnsembleOptions, ensembleOf } from '../create-ensemble.js';
import { threadLanes } from './thread-lanes.js';

/** `createEnsemble` of `@crimecast/models`, with threads, as `createForecaster` here has them. */
export function createEnsemble(
  members: readonly string[],
  options: CreateEnsembleOptions = {},
): Forecaster {
  return ensembleOf(members, options, threadLanes);
}
