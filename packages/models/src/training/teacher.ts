import type { Engine, EngineName } from './engine.js';
import type { Epoch } from './train-until-best.js';

/** An epoch of some model. */
export interface TrainingEpoch extends Epoch {
  /** Id of the model; that of the original project adds the crime. */
  readonly model: string;
  readonly backend: EngineName;
}

export type OnEpoch = (epoch: TrainingEpoch) => void;

/** What all fits of one forecaster share. */
export interface Teacher {
  /** @throws CrimecastError `MODEL_BACKEND_MISSING` */
  load(id: string): Promise<Engine>;
  readonly onEpoch?: OnEpoch | undefined;
}
