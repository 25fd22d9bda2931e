/** How far a job is. */
export interface JobProgress {
  /** What is being done, in a word or two. */
  stage: string;
  done: number;
  total: number;
  /** 0 to 1, never going back. */
  fraction: number;
}

export const JOB_KINDS = ['train', 'backtest', 'forecast'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];
