/** How far a training is, over all of its models. */
export interface RunProgress {
  /** What the model is at: a crime, or a step of its own. */
  stage: string;
  model: string;
  /** Steps of all models; the total is an estimate until the last model starts. */
  done: number;
  total: number;
  /** 0 to 1, never going back. */
  fraction: number;
}
