import { mlpEngine } from '../mlp/mlp-engine.js';
import type { PointModel } from '../point-model.js';
import type { PooledEngine } from '../pooled/pooled-engine.js';
import { pooledModel } from '../pooled/pooled-model.js';
import { backendMissing } from './backend-missing.js';

export const MLP_ID = 'mlp-tfjs';

/**
 * The small network that learns on TensorFlow.js. Without `learn` it only restores what was learned,
 * and a fit throws CrimecastError `MODEL_BACKEND_MISSING`.
 */
export function mlpTfjs(learn?: PooledEngine['learn']): PointModel {
  const refuse = async () => {
    throw backendMissing(MLP_ID);
  };
  const model = pooledModel({
    id: MLP_ID,
    label: 'Small network (TensorFlow.js)',
    description: 'The small network on the features of the trees, trained on TensorFlow.js.',
    engine: { ...mlpEngine, learn: learn ?? refuse },
  });
  return learn ? model : { ...model, fit: refuse, recursive: { ...model.recursive!, fit: refuse } };
}
