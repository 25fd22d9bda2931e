/** Where a command writes and how it is stopped; tests give their own. */
export interface Terminal {
  /** Results. */
  stdout(text: string): unknown;
  /** Everything else. */
  stderr(text: string): unknown;
  /** Whether a person watches stderr; progress is shown only then. */
  readonly interactive: boolean;
  readonly signal: AbortSignal;
}
