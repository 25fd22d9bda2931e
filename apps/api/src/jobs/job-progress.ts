/** How far a job is. */
export interface JobProgress {
  /** What is being done, in a word or two. */
  stage: string;
  /** Parts that are done, of how many. */
  done: number;
  total: number;
  /** 0 to 1, never going back. */
  fraction: number;
}
