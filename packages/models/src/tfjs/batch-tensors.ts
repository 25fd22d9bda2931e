import type { NetworkShape } from '../neural/network.js';
import type { Batch } from '../training/batch.js';
import type { BatchTensors } from './network-pass.js';
import type { Matrix, TensorFlow } from './tensors.js';

/** A batch as tensors, with a column of 1 for the biases. */
export function batchTensors(
  tf: TensorFlow,
  { window, channels, units, statics: given }: NetworkShape,
  { rows, sequences, statics, kept }: Pick<Batch, 'rows' | 'sequences' | 'statics' | 'kept'>,
): BatchTensors {
  const periods = Array.from({ length: window }, (_, t) =>
    withOnes(tf, sequences, rows, window * channels, t * channels, channels),
  );
  return {
    periods,
    statics: withOnes(tf, statics, rows, given, 0, given),
    ...(kept && { kept: tf.tensor2d(kept, [rows, units]) }),
  };
}

/** Some columns of row-major numbers, and one of 1. */
function withOnes(
  tf: TensorFlow,
  numbers: Float32Array,
  rows: number,
  width: number,
  first: number,
  columns: number,
): Matrix {
  const own = new Float32Array(rows * (columns + 1)).fill(1);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++) {
      own[row * (columns + 1) + c] = numbers[row * width + first + c]!;
    }
  }
  return tf.tensor2d(own, [rows, columns + 1]);
}

export function weightTensors(
  tf: TensorFlow,
  sizes: ReadonlyMap<string, readonly [number, number]>,
  weights: ReadonlyMap<string, Float64Array>,
): Map<string, Matrix> {
  return new Map(
    [...sizes].map(([name, [rows, columns]]) => [
      name,
      tf.tensor2d(Float32Array.from(weights.get(name)!), [rows, columns]),
    ]),
  );
}
