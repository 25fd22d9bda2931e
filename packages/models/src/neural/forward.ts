import { tanh } from '../portable/tanh.js';
import { addProduct, startWithBias } from './dense.js';
import { gruCell } from './gru-cell.js';
import { lstmCell } from './lstm-cell.js';
import { type NetworkShape, recurrentInputs, type Weights } from './network.js';
import { timeFilters } from './time-filters.js';

/**
 * The outputs of a network for one row.
 * @param sequence `channels` numbers for each period of the window, the oldest first
 * @param statics  the numbers given once
 * @param outputs  is written
 */
export type Forward = (
  sequence: Float64Array,
  statics: Float64Array,
  outputs: Float64Array,
) => void;

/** A network by plain loops in float64, without dropout; it uses the same scratch for every row. */
export function forwardNetwork(shape: NetworkShape, weights: Weights): Forward {
  const { channels, window, units, statics: given, hidden } = shape;
  const inputs = recurrentInputs(shape);
  const cell = (shape.cell === 'lstm' ? lstmCell : gruCell)(weights, inputs, units);
  const filters = weights.get('filters');
  const seen = new Float64Array(inputs);
  const between = new Float64Array(hidden);
  const join = (matrix: Float64Array, statics: Float64Array, out: Float64Array) => {
    startWithBias(matrix, units + given, out);
    addProduct(matrix, 0, cell.shown, out);
    addProduct(matrix, units, statics, out);
  };
  return (sequence, statics, outputs) => {
    cell.forget();
    for (let t = 0; t < window; t++) {
      if (filters) timeFilters(shape, filters, sequence, t, seen);
      else seen.set(sequence.subarray(t * channels, (t + 1) * channels));
      cell.step(seen);
    }
    const last = weights.get('output')!;
    if (hidden === 0) {
      join(last, statics, outputs);
      return;
    }
    join(weights.get('hidden')!, statics, between);
    for (let u = 0; u < hidden; u++) between[u] = tanh(between[u]!);
    startWithBias(last, hidden, outputs);
    addProduct(last, 0, between, outputs);
  };
}
