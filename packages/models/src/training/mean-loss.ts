import { forwardNetwork } from '../neural/forward.js';
import type { NetworkShape, Weights } from '../neural/network.js';
import type { TeachingRows } from '../neural/network-rows.js';
import { huberLoss } from './loss.js';

/** Mean loss over some rows without dropout, by plain loops in float64. */
export function meanLoss(
  shape: NetworkShape,
  weights: Weights,
  data: TeachingRows,
  rows: Int32Array,
  bend: number,
): number {
  const forward = forwardNetwork(shape, weights);
  const sequence = new Float64Array(shape.window * shape.channels);
  const statics = new Float64Array(shape.statics);
  const outputs = new Float64Array(shape.outputs);
  let sum = 0;
  let total = 0;
  for (const row of rows) {
    data.sequence(row, sequence, 0);
    data.statics(row, statics, 0);
    forward(sequence, statics, outputs);
    const targets = data.targets.subarray(row * shape.outputs, (row + 1) * shape.outputs);
    const own = data.weights.subarray(row, row + 1);
    const { loss, weight } = huberLoss(outputs, targets, own, shape.outputs, bend);
    sum += loss;
    total += weight;
  }
  return sum / total;
}
