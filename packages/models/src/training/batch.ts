import type { NetworkShape } from '../neural/network.js';
import type { TeachingRows } from '../neural/network-rows.js';
import type { RandomStream } from '../random/random-stream.js';
import { drawDropout } from './dropout.js';
import type { Training } from './training.js';

/** Rows that an update is made of, all row-major; good until the next batch is drawn. */
export interface Batch {
  readonly rows: number;
  /** Per row its window, the oldest period first. */
  readonly sequences: Float32Array;
  readonly statics: Float32Array;
  /** What each recurrent unit is multiplied by: 0 drops it. `null`: all stay. */
  readonly kept: Float32Array | null;
  /** NaN where one is not known. */
  readonly targets: Float64Array;
  /** One per row. */
  readonly weights: Float64Array;
}

/**
 * Draws what chance has to do with a batch, and reads its rows.
 *
 * With `shorten` half of the windows lose some of their first periods. In a panel of a few years the
 * length of what is known tells the year, and a network would learn its years by heart.
 */
export function batchDrawer(
  shape: NetworkShape,
  data: TeachingRows,
  { batch, dropout, shorten }: Pick<Training, 'batch' | 'dropout' | 'shorten'>,
): (picked: Int32Array, stream: RandomStream) => Batch {
  const { window, channels, units, statics: given, outputs } = shape;
  const width = window * channels;
  const all = {
    sequences: new Float32Array(batch * width),
    statics: new Float32Array(batch * given),
    kept: new Float32Array(dropout > 0 ? batch * units : 0),
    targets: new Float64Array(batch * outputs),
    weights: new Float64Array(batch),
  };
  return (picked, stream) => {
    const rows = picked.length;
    const { sequences, statics } = all;
    const kept = dropout > 0 ? all.kept.subarray(0, rows * units) : null;
    if (kept) drawDropout(kept, dropout, stream);
    for (let i = 0; i < rows; i++) {
      const row = picked[i]!;
      data.sequence(row, sequences, i * width);
      if (shorten && stream.integer(2)) {
        sequences.fill(0, i * width, i * width + stream.integer(window) * channels);
      }
      data.statics(row, statics, i * given);
      for (let o = 0; o < outputs; o++) {
        all.targets[i * outputs + o] = data.targets[row * outputs + o]!;
      }
      all.weights[i] = data.weights[row]!;
    }
    return {
      rows,
      sequences: sequences.subarray(0, rows * width),
      statics: statics.subarray(0, rows * given),
      kept,
      targets: all.targets.subarray(0, rows * outputs),
      weights: all.weights.subarray(0, rows),
    };
  };
}
