import { listModels } from '@crimecast/models';

/** What a training is asked for; with the data and the code it decides the run key. */
export interface RunOptions {
  crimes: 'core20' | readonly string[];
  /** Model ids, in the order they are listed. */
  models: readonly string[];
  horizon: number;
  levels: readonly number[];
  seed: number;
}

/** The run that is served unless a server is told otherwise. */
export function defaultRun(): RunOptions {
  // The table is yearly, where the same season of the last cycle is the last value.
  const models = listModels().filter(({ id }) => id !== 'seasonal-naive');
  return {
    crimes: 'core20',
    models: models.map(({ id }) => id),
    horizon: 1,
    levels: [80, 95],
    seed: 1,
  };
}
