import type { Batch } from '../training/batch.js';
import type { ChunkRoom } from './chunk-room.js';

/** Brings rows of a batch into a room, feature by feature, and what came of them out. */
export function chunkWriter({ shape, floats, at, slot, stride, rows }: ChunkRoom) {
  const { window, channels, reach, filters, units, statics, outputs } = shape;
  const period = slot / 4;
  const feature = stride / 4;
  const sights = filters > 0 ? reach : 1;
  const found = new Float32Array(rows * outputs);
  /** The window of a row: each period into its own slot, and into later ones that filters look back from. */
  const writeWindow = (sequences: Float32Array, from: number, i: number) => {
    const first = (filters > 0 ? at.laid : at.seen) / 4 + i;
    for (let t = 0; t < window; t++) {
      for (let back = 0; back < sights; back++) {
        const to = first + (sights - 1 - back) * channels * feature + t * period;
        for (let c = 0; c < channels; c++) {
          const known = t >= back;
          floats[to + c * feature] = known ? sequences[from + (t - back) * channels + c]! : 0;
        }
      }
    }
  };
  return {
    /** Rows `low` to below `high` of the batch; rows beyond are left, and their slopes are 0. */
    inputs(batch: Batch, low: number, high: number): void {
      const { sequences, statics: given, kept } = batch;
      for (let row = low; row < high; row++) {
        const i = row - low;
        writeWindow(sequences, row * window * channels, i);
        const joined = at.joined / 4 + units * feature + i;
        for (let c = 0; c < statics; c++) {
          floats[joined + c * feature] = given[row * statics + c]!;
        }
        const mask = at.kept / 4 + i;
        for (let u = 0; u < units; u++) {
          floats[mask + u * feature] = kept === null ? 1 : kept[row * units + u]!;
        }
      }
    },
    /** Row-major outputs of the first rows. */
    outputs(count: number): Float32Array {
      for (let o = 0; o < outputs; o++) {
        const from = at.outputs / 4 + o * feature;
        for (let i = 0; i < count; i++) found[i * outputs + o] = floats[from + i]!;
      }
      return found.subarray(0, count * outputs);
    },
    /** Slopes by the outputs, each divided by `total`; 0 for rows beyond. */
    slopes(slopes: Float32Array, total: number): void {
      for (let o = 0; o < outputs; o++) {
        const to = at.ofOutputs / 4 + o * feature;
        for (let i = 0; i < rows; i++) {
          const own = i * outputs + o;
          floats[to + i] = own < slopes.length ? slopes[own]! / total : 0;
        }
      }
    },
  };
}
