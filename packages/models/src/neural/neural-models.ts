import type { PointModel } from '../point-model.js';
import type { Adjacency } from './area-graph.js';
import { originalLstm, type TeachOriginal } from './original-lstm.js';
import { sequenceModel, type TeachSequences } from './sequence-model.js';
import { CNN_RNN, GRU, LSTM } from './sequence-models.js';

/** What trains the networks. */
export interface Teachers {
  readonly sequences: TeachSequences;
  readonly original: TeachOriginal;
}

/**
 * The networks with a layer that remembers.
 * @param adjacency for `cnn-rnn`: which areas touch which; by default those of one state do
 */
export function neuralModels(
  { sequences, original }: Teachers,
  adjacency?: Adjacency,
): readonly PointModel[] {
  return [
    sequenceModel(LSTM, sequences),
    sequenceModel(GRU, sequences),
    sequenceModel(CNN_RNN, sequences, adjacency),
    originalLstm(original),
  ];
}
