import type { SequenceSpec } from './learned-sequences.js';

export const LSTM: SequenceSpec = {
  id: 'lstm',
  label: 'LSTM (pooled)',
  description:
    'A recurrent network with long short-term memory that reads the last periods of every series.',
  cell: 'lstm',
  filters: 0,
  reach: 1,
};

export const GRU: SequenceSpec = {
  id: 'gru',
  label: 'GRU (pooled)',
  description: 'A recurrent network of gated units that reads the last periods of every series.',
  cell: 'gru',
  filters: 0,
  reach: 1,
};

export const CNN_RNN: SequenceSpec = {
  id: 'cnn-rnn',
  label: 'CNN + RNN over time and map',
  description:
    'Filters over time and over the areas around, then a recurrent network of gated units.',
  cell: 'gru',
  filters: 24,
  reach: 2,
};
