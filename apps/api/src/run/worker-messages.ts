import type { RunProgress } from './progress.js';
import type { RunOptions } from './run-options.js';

/** What the training thread is started with. */
export interface TrainOrder {
  id: string;
  home: string;
  options: RunOptions;
}

/** What it says back. */
export type TrainReport =
  | { type: 'progress'; progress: RunProgress }
  /** `unsaved` tells why the run is in memory only. */
  | { type: 'done'; bytes: Uint8Array; unsaved: string | null }
  | { type: 'failed'; code: string; message: string; stack: string };
