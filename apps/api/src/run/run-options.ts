import { CRIMES } from '@crimecast/data/ncrb';

/** What a training is asked for; with the data and the code it decides the run key. */
export interface RunOptions {
  crimes: 'core20' | readonly string[];
  /** Model ids, in the order they are listed. */
  models: readonly string[];
  horizon: number;
  levels: readonly number[];
  seed: number;
}

/** The 20 crimes of the evaluation protocol, and what the tables tell of cybercrime. */
const SERVED = CRIMES.filter(({ kind }) => kind === 'core' || kind === 'cyber');

/** What forecasts are shown beside: the default, the two yardsticks, and the original's forest. */
const MODELS = ['default', 'naive', 'mean3', 'forest-ml-cart'];

/** The run that is served unless a server is told otherwise. */
export function defaultRun(): RunOptions {
  return {
    crimes: SERVED.map(({ id }) => id),
    models: MODELS,
    horizon: 1,
    levels: [80, 95],
    seed: 1,
  };
}
