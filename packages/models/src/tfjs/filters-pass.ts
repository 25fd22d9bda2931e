import type { NetworkShape } from '../neural/network.js';
import type { Matrix, TensorFlow } from './tensors.js';

/** Filters that have run on a batch. */
export interface FiltersPass {
  /** For each period `[batch, filters + 1]`, the last column 1. */
  readonly shown: readonly Matrix[];
  /** @param slopes of the loss by what each filter shows, for each period `[batch, filters]` */
  backward(slopes: readonly Matrix[]): Matrix;
}

/**
 * `timeFilters` on a batch. A convolution is one product of windows that were laid out before:
 * kernels for the gradient of a convolution do not exist on every backend.
 * @param inputs for each period `[batch, channels + 1]`, the last column 1
 */
export function filtersPass(
  tf: TensorFlow,
  { reach, channels, filters: count }: NetworkShape,
  inputs: readonly Matrix[],
  filters: Matrix,
): FiltersPass {
  const batch = inputs[0]!.shape[0];
  const ones = tf.ones([batch, 1]) as Matrix;
  const before = tf.zeros([batch, channels]) as Matrix;
  const bare = inputs.map((now) => tf.slice2d(now, [0, 0], [batch, channels]));
  const windows = inputs.map((now, t) => {
    const earlier = Array.from({ length: reach - 1 }, (_, i) => bare[t - reach + 1 + i] ?? before);
    return earlier.length > 0 ? tf.concat2d([...earlier, now], 1) : now;
  });
  const laid = tf.concat2d(windows, 0);
  const cut = tf.relu(tf.matMul(laid, filters) as Matrix);
  return {
    shown: inputs.map((_, t) =>
      tf.concat2d([tf.slice2d(cut, [t * batch, 0], [batch, count]), ones], 1),
    ),
    backward(slopes) {
      const open = tf.mul<Matrix>(tf.concat2d([...slopes], 0), tf.step(cut));
      return tf.matMul(tf.transpose(laid), open);
    },
  };
}
