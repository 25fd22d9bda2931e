import { type Adjacency, checkAdjacency } from '../neural/area-graph.js';
import { neuralModels, type Teachers } from '../neural/neural-models.js';
import type { PointModel } from '../point-model.js';
import type { OnEpoch } from './teacher.js';

export interface NetworkOptions {
  /**
   * For `cnn-rnn`: which areas touch which, one direction is enough. Default: those of one area
   * above, such as a state.
   */
  adjacency?: Adjacency;
  /** For networks: called after every epoch of every fit, with the engine that runs. */
  onEpoch?: OnEpoch;
}

/**
 * The networks, which learn by own loops and need no package; the loops are loaded by the first fit.
 * @throws CrimecastError `MODEL_OPTIONS_INVALID` on an adjacency that is no map of texts to texts
 */
export function ownNetworks({ adjacency, onEpoch }: NetworkOptions = {}): readonly PointModel[] {
  if (adjacency !== undefined) checkAdjacency(adjacency);
  // Pages that only forecast need not load what trains.
  const teach = async (): Promise<Teachers> =>
    (await import('./own-teachers.js')).ownTeachers(onEpoch);
  return neuralModels(
    {
      sequences: async (...task) => (await teach()).sequences(...task),
      original: async (...task) => (await teach()).original(...task),
    },
    adjacency,
  );
}
