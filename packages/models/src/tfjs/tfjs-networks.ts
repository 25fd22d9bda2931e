import type { Adjacency } from '../neural/area-graph.js';
import { mlpTfjs } from '../neural/mlp-tfjs.js';
import { neuralModels } from '../neural/neural-models.js';
import type { PointModel } from '../point-model.js';
import { teachOriginal } from '../training/teach-original.js';
import { teachSequences } from '../training/teach-sequences.js';
import type { OnEpoch } from '../training/teacher.js';
import { type Backend, type BackendOptions, loadBackend } from './backend.js';
import { teachMlp } from './teach-mlp.js';
import { tfjsEngine } from './tfjs-engine.js';

/** The networks on one backend, which is loaded by the first fit. */
export function tfjsNetworks(
  options: BackendOptions = {},
  onEpoch?: OnEpoch,
  adjacency?: Adjacency,
): readonly PointModel[] {
  let loading: Promise<Backend> | undefined;
  const load = (model: string) => {
    loading ??= loadBackend(model, options);
    return loading;
  };
  const teacher = { load: async (model: string) => tfjsEngine(await load(model)), onEpoch };
  const teachers = { sequences: teachSequences(teacher), original: teachOriginal(teacher) };
  return [...neuralModels(teachers, adjacency), mlpTfjs(teachMlp(load))];
}
