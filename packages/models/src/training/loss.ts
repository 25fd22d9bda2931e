/** How wrong some outputs are. */
export interface Loss {
  /** Sum of the weighted losses. */
  loss: number;
  /** Sum of the weights of the outputs whose target is known. */
  weight: number;
  /** Slope of `loss` by each output. */
  slopes: Float32Array;
}

/**
 * Huber's loss, divided by its bend: errors up to `bend` by their square, larger ones by their
 * size; with a bend of `Infinity` half the square.
 * @param outputs row-major, `width` per row
 * @param targets as many; NaN is not known and costs nothing
 * @param weights one per row
 */
export function huberLoss(
  outputs: ArrayLike<number>,
  targets: ArrayLike<number>,
  weights: ArrayLike<number>,
  width: number,
  bend: number,
): Loss {
  const slopes = new Float32Array(outputs.length);
  let loss = 0;
  let weight = 0;
  const unit = Number.isFinite(bend) ? bend : 1;
  for (let i = 0; i < outputs.length; i++) {
    const error = outputs[i]! - targets[i]!;
    if (Number.isNaN(error)) continue;
    const size = Math.abs(error);
    const own = weights[Math.floor(i / width)]!;
    weight += own;
    const cost = size <= bend ? (error * error) / (2 * unit) : size - bend / 2;
    loss += own * cost;
    slopes[i] = own * (size <= bend ? error / unit : Math.sign(error));
  }
  return { loss, weight, slopes };
}
