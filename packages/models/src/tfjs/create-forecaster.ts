import { suggest } from '@crimecast/data';
import type { Forecaster } from '@crimecast/windows';
import { type CreateForecasterOptions, forecasterOf } from '../create-forecaster.js';
import { modelError } from '../errors.js';
import { type Adjacency, checkAdjacency } from '../neural/area-graph.js';
import { neuralModels } from '../neural/neural-models.js';
import { type Backend, type BackendName, type BackendOptions, loadBackend } from './backend.js';
import { teachMlp } from './teach-mlp.js';
import { teachOriginal } from './teach-original.js';
import { teachSequences } from './teach-sequences.js';
import type { OnEpoch, Teacher } from './teacher.js';

export interface TfjsForecasterOptions extends CreateForecasterOptions, BackendOptions {
  /**
   * For `cnn-rnn`: which areas touch which, one direction is enough. Default: those of one area
   * above, such as a state.
   */
  adjacency?: Adjacency;
  /** Called after every epoch of every fit, with the backend that runs. */
  onEpoch?: OnEpoch;
}

/**
 * A network by its id, ready to be fitted on TensorFlow.js.
 *
 * `fit` throws as that of `@crimecast/models` does, and CrimecastError `MODEL_BACKEND_MISSING` where no
 * backend works; when it is aborted every tensor is freed. What it gives is free of TensorFlow.js:
 * it forecasts by plain loops, and `loadForecaster` of `@crimecast/models` loads what it saves.
 * Equal seeds give equal bytes on one backend.
 * @param id one of `listModels()` of this entry point
 * @throws CrimecastError `MODEL_UNKNOWN`, and `MODEL_OPTIONS_INVALID` on an adjacency that is no
 * map of texts to texts
 * @example
 * const fitted = await createForecaster('cnn-rnn', { adjacency }).fit(panel);
 */
export function createForecaster(id: string, options: TfjsForecasterOptions = {}): Forecaster {
  const { adjacency, onEpoch } = options;
  if (adjacency !== undefined) checkAdjacency(adjacency);
  let loading: Promise<Backend> | undefined;
  const teacher: Teacher = {
    load(model) {
      loading ??= loadBackend(model, options);
      return loading;
    },
    onEpoch,
  };
  const models = neuralModels(
    {
      sequences: teachSequences(teacher),
      original: teachOriginal(teacher),
      mlp: teachMlp(teacher),
    },
    adjacency,
  );
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
