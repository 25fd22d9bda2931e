import type { RunProgress } from './progress.js';
import type { Run } from './run.js';

/** What the server can say about forecasts at one moment. */
export type RunState =
  | { status: 'training'; progress: RunProgress }
  | { status: 'ready'; run: Run }
  | { status: 'failed'; detail: string };
