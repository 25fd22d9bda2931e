import type { MessagePort } from 'node:worker_threads';
import type { Panel } from '@crimecast/data';

/** One fit for another thread. */
export interface FitJob {
  readonly id: string;
  readonly train: Panel;
  readonly seed: number;
  /** Gets the stage of each finished piece. */
  readonly port: MessagePort;
}
