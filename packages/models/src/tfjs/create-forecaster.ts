import { suggest } from '@crimecast/data';
import type { Forecaster } from '@crimecast/windows';
import { type CreateForecasterOptions, forecasterOf } from '../create-forecaster.js';
import { modelError } from '../errors.js';
import { checkAdjacency } from '../neural/area-graph.js';
import { type BackendName, type BackendOptions, loadBackend } from './backend.js';
import { tfjsNetworks } from './tfjs-networks.js';

export interface TfjsForecasterOptions extends CreateForecasterOptions, BackendOptions {}

/**
 * A network by its id, ready to be fitted on TensorFlow.js.
 *
 * `fit` throws as that of `@crimecast/models` does, and CrimecastError `MODEL_BACKEND_MISSING` where no
 * backend works, `MODEL_OPTIONS_INVALID` on an unknown one; when it is aborted every tensor is freed. What it gives is free of TensorFlow.js:
 * it forecasts by plain loops, and `loadForecaster` of `@crimecast/models` loads what it saves.
 * Equal seeds give equal bytes on one backend.
 * @param id one of `listModels()` of this entry point
 * @throws CrimecastError `MODEL_UNKNOWN`, and `MODEL_OPTIONS_INVALID` as that of `@crimecast/models`
 * @example
 * const fitted = await createForecaster('cnn-rnn', { adjacency }).fit(panel);
 */
export function createForecaster(id: string, options: TfjsForecasterOptions = {}): Forecaster {
  const { adjacency, onEpoch } = options;
  if (adjacency !== undefined) checkAdjacency(adjacency);
  const models = tfjsNetworks(options, onEpoch, adjacency);
  const model = models.find((known) => known.id === id);
  if (model) return forecasterOf(model, options);
  const ids = models.map((known) => known.id);
  throw modelError(
    'MODEL_UNKNOWN',
    `No network is called "${id}".${suggest(String(id), ids)} On TensorFlow.js learn ${ids.join(', ')}; the others are in @crimecast/models.`,
  );
}

/**
 * The backend that a fit with these options runs on.
 * @throws CrimecastError `MODEL_BACKEND_MISSING`, `MODEL_OPTIONS_INVALID`
 */
export async function backend(options: BackendOptions = {}): Promise<BackendName> {
  return (await loadBackend('tfjs', options)).name;
}
