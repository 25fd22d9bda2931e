import type { JobProgress } from '../jobs/job.js';
import type { Run } from './run.js';

/** How far a training is, over all of its parts. */
export type RunProgress = JobProgress;

/** What the server can say about forecasts at one moment. */
export type RunState =
  | { status: 'training'; progress: RunProgress }
  | { status: 'ready'; run: Run }
  | { status: 'failed'; detail: string };
