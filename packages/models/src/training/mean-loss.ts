import type { NetworkShape } from '../neural/network.js';
import type { TeachingRows } from '../neural/network-rows.js';
import { randomStream } from '../random/random-stream.js';
import { batchDrawer } from './batch.js';
import type { Learner } from './engine.js';

/** Rows that are judged at once. */
const BATCH = 256;

/** Mean loss over some rows, of which nothing is dropped or cut; NaN where no target is known. */
export function meanLoss(
  learner: Learner,
  shape: NetworkShape,
  data: TeachingRows,
  rows: Int32Array,
): number {
  const draw = batchDrawer(shape, data, { batch: BATCH, dropout: 0, shorten: false });
  const stream = randomStream(0, 'nothing is drawn');
  let sum = 0;
  let total = 0;
  for (let first = 0; first < rows.length; first += BATCH) {
    const { loss, weight } = learner.judge(draw(rows.subarray(first, first + BATCH), stream));
    sum += loss;
    total += weight;
  }
  return sum / total;
}
