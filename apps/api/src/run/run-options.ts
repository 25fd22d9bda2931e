import { CRIMES } from '@crimecast/data/ncrb';

/** What a training is asked for; with the data and the code it decides the run key. */
export interface RunOptions {
  crimes: 'core20' | readonly string[];
  /** Model ids, in the order they are listed; the first is the one that anomalies are told by. */
  models: readonly string[];
  /** The model whose forecasts chances of elevated risk start from; null for no such chances. */
  risk: string | null;
  horizon: number;
  levels: readonly number[];
  seed: number;
}

/** The 20 crimes of the evaluation protocol, and what the tables tell of cybercrime. */
const SERVED = CRIMES.filter(({ kind }) => kind === 'core' || kind === 'cyber');

/** The default; the two yardsticks; three that learn little; and the original project's forest. */
const MODELS = ['default', 'naive', 'mean3', 'ses-log', 'eb-poisson', 'theta', 'forest-ml-cart'];

/** The run that is served unless a server is told otherwise. */
export function defaultRun(): RunOptions {
  return {
    crimes: SERVED.map(({ id }) => id),
    models: MODELS,
    // The model whose chances `docs/accuracy.md` judges.
    risk: 'ensemble',
    horizon: 2,
    levels: [80, 95],
    seed: 1,
  };
}
