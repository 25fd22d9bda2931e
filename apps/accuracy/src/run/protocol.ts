import type { Period } from '@crimecast/data';

/** Which figures are measured on what: the same in every run, so that runs can be compared. */
export interface Protocol {
  readonly origins: readonly Period[];
  /** Steps ahead, from 1 to this. */
  readonly horizon: number;
  /** Interval levels in percent. */
  readonly levels: readonly number[];
  readonly seed: number;
  /** The model that errors are divided by. */
  readonly reference: string;
  /** The model that the figures are about. */
  readonly model: string;
  /** The same model without the rules that were designed after scores had been seen. */
  readonly plain: string;
  /** Periods that count as a test. */
  readonly scored: readonly Period[];
  /** Periods that no past could have told of, shown apart. */
  readonly stress: readonly Period[];
  readonly models: readonly string[];
  /** Networks; in whole runs only, as the original models. */
  readonly neural: readonly string[];
  /** The models of the original project, by their registered ids. */
  readonly originals: { readonly forest: string; readonly lstm: string };
}

export const PROTOCOL: Protocol = {
  origins: [2019, 2020, 2021],
  horizon: 2,
  levels: [50, 80, 95],
  seed: 1,
  reference: 'naive',
  model: 'default',
  plain: 'ensemble',
  scored: [2021, 2022],
  stress: [2020],
  models: [
    'naive',
    'mean3',
    'drift',
    'theta',
    'ets',
    'ses-log',
    'eb-poisson',
    'extra-trees',
    'boosted',
    'mlp',
    'forest',
    'ridge',
    'poisson',
    'ensemble',
    'default',
  ],
  neural: ['lstm', 'gru', 'cnn-rnn'],
  originals: { forest: 'forest-ml-cart', lstm: 'lstm-original' },
};

/** A quick look that fits into every run of the tests: the newest origin, one step, some districts. */
export const REDUCED: Protocol = {
  ...PROTOCOL,
  origins: [2021],
  horizon: 1,
  scored: [2022],
  stress: [],
  models: ['naive', 'mean3', 'ensemble', 'default'],
};

/** Before any year that a rule was designed on: one origin with two years to learn from. */
export const EARLIER: Protocol = {
  ...PROTOCOL,
  origins: [2018],
  horizon: 1,
  levels: [],
  scored: [2019],
  stress: [],
  model: 'ensemble',
  models: ['naive', 'ses-log', 'eb-poisson', 'extra-trees', 'boosted', 'mlp', 'ensemble'],
};
