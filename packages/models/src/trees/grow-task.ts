/** What growing needs to know beside its data. */
export interface GrowTask {
  readonly seed: number;
  /** Tells the streams of several fits under one seed apart. */
  readonly name: string;
  /** To be awaited before each tree: lets others run, throws the signal's reason when aborted. */
  turn(): Promise<void>;
}
