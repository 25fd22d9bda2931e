import { BASELINES } from '../../baselines.js';
import type { RunOptions } from '../../run/run-options.js';
import { trainParts } from '../../run/train-parts.js';
import type { JobPlan } from '../job-code.js';

/** What a training is asked for. */
export interface TrainOrder {
  /** Its run key. */
  readonly run: string;
  /** Of the libraries that make it; a worker with others leaves it to one with these. */
  readonly code: string;
  readonly options: RunOptions;
  /** Whether the run is served when it is complete. */
  readonly publish: boolean;
}

/** The parts of a run, by the names that `trainParts` gives. */
export const trainPlan: JobPlan = {
  parts: (order) => trainParts((order as TrainOrder).options),
  weight: (part) =>
    BASELINES.some((id) => part.endsWith(`/${id}`)) ? 1 : part === 'risk' ? 40 : 100,
};
