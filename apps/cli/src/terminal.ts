/** Where a command writes and how it is stopped; tests give their own. */
export interface Terminal {
  /** Results. */
  stdout(text: string): unknown;
  /** Everything else. */
  stderr(text: string): unknown;
  /** Whether stderr is watched by a person, who wants to see progress. */
  readonly interactive: boolean;
  readonly signal: AbortSignal;
}
