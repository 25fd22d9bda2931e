import type { jobs } from '../store/schema.js';

export type { JobProgress } from './job-progress.js';

export const JOB_KINDS = ['train', 'backtest', 'forecast'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

export type Job = typeof jobs.$inferSelect;

/** Whether nothing more happens to a job in this state. */
export function isFinal(state: JobState): boolean {
  return state !== 'queued' && state !== 'running';
}
