import { mlpEngine } from '../mlp/mlp-engine.js';
import type { PointModel } from '../point-model.js';
import type { PooledEngine } from '../pooled/pooled-engine.js';
import { pooledModel } from '../pooled/pooled-model.js';
import type { Adjacency } from './area-graph.js';
import { backendMissing } from './backend-missing.js';
import { originalLstm, type TeachOriginal } from './original-lstm.js';
import { sequenceModel, type TeachSequences } from './sequence-model.js';
import { CNN_RNN, GRU, LSTM } from './sequence-models.js';

/** What trains the networks. */
export interface Teachers {
  readonly sequences: TeachSequences;
  readonly original: TeachOriginal;
  readonly mlp: PooledEngine['learn'];
}

export const MLP_ID = 'mlp-tfjs';

/**
 * The models that learn on TensorFlow.js. Without teachers they only restore what was learned, and
 * a fit throws CrimecastError `MODEL_BACKEND_MISSING`.
 * @param adjacency for `cnn-rnn`: which areas touch which; by default those of one state do
 */
export function neuralModels(teachers?: Teachers, adjacency?: Adjacency): readonly PointModel[] {
  return [
    sequenceModel(LSTM, teachers?.sequences),
    sequenceModel(GRU, teachers?.sequences),
    sequenceModel(CNN_RNN, teachers?.sequences, adjacency),
    originalLstm(teachers?.original),
    mlpTfjs(teachers?.mlp),
  ];
}

function mlpTfjs(learn?: PooledEngine['learn']): PointModel {
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
