import type { MessagePort } from 'node:worker_threads';
import type { Period } from '@crimecast/data';

/** One fit for another thread, which has the panel. */
export interface FitJob {
  readonly id: string;
  /** It learns from what was known then. */
  readonly origin: Period;
  readonly seed: number;
  /** Gets the stage of each finished piece. */
  readonly port: MessagePort;
}
