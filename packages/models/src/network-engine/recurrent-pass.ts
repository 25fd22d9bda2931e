/** A recurrent layer over the periods of a chunk. */
export interface RecurrentPass {
  /** From `gates` (and `fresh`), to which the inputs are added already, to `shown`. */
  forward(): void;
  /** From `ofShown` to the slopes of what gates (and fresh) were taken of, in their place. */
  backward(): void;
}
