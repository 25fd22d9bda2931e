export interface Training {
  readonly epochs: number;
  /** Rows per update. */
  readonly batch: number;
  /** Size of an update at the start. */
  readonly rate: number;
  /** Share of each weight that an update of size 1 takes away. */
  readonly decay: number;
  /** Share of the recurrent units left out of an update. */
  readonly dropout: number;
  /** Whether some windows lose their first periods. */
  readonly shorten: boolean;
  /** Longest gradient, over all weights. */
  readonly clip: number;
  /** Errors up to this by their square, larger ones by their size. */
  readonly bend: number;
}
