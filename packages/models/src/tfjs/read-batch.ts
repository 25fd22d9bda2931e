import type { NetworkShape } from '../neural/network.js';
import type { NetworkRows } from '../neural/network-rows.js';
import type { RandomStream } from '../random/random-stream.js';
import type { Batch } from './network-pass.js';
import type { Matrix, TensorFlow } from './tensors.js';

/**
 * Reads some rows as tensors.
 *
 * With a stream half of the windows lose some of their first periods. In a panel of a few years the
 * length of what is known tells the year, and a network would learn its years by heart.
 */
export function batchReader(shape: NetworkShape, rows: NetworkRows) {
  const { window, channels, statics } = shape;
  const sequence = new Float64Array(window * channels);
  return (tf: TensorFlow, picked: Int32Array, shorten?: RandomStream): Batch => {
    const size = picked.length;
    const periods = Array.from({ length: window }, () => new Float32Array(size * (channels + 1)));
    const given = new Float32Array(size * (statics + 1));
    for (let i = 0; i < size; i++) {
      rows.sequence(picked[i]!, sequence, 0);
      if (shorten?.integer(2)) sequence.fill(0, 0, shorten.integer(window) * channels);
      for (let t = 0; t < window; t++) {
        const at = i * (channels + 1);
        for (let c = 0; c < channels; c++) periods[t]![at + c] = sequence[t * channels + c]!;
        periods[t]![at + channels] = 1;
      }
      rows.statics(picked[i]!, given, i * (statics + 1));
      given[i * (statics + 1) + statics] = 1;
    }
    return {
      periods: periods.map((values) => tf.tensor2d(values, [size, channels + 1])),
      statics: tf.tensor2d(given, [size, statics + 1]),
    };
  };
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
