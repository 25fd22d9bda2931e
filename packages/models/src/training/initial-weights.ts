import { type NetworkShape, weightSizes } from '../neural/network.js';
import type { RandomStream } from '../random/random-stream.js';

const FINE = 2 ** 30;

/**
 * Weights to start from: drawn evenly within what keeps the spread of a layer, biases 0, that of
 * the forget gate 1, the output a tenth as large, so that it starts from "no change".
 * Source: Glorot & Bengio (2010); Jozefowicz et al. (2015) for the forget gate.
 */
export function initialWeights(
  shape: NetworkShape,
  stream: RandomStream,
): Map<string, Float64Array> {
  const weights = new Map<string, Float64Array>();
  const { units } = shape;
  for (const [name, [rows, columns]] of weightSizes(shape)) {
    const recurrent = name === 'gates' || name === 'candidate';
    const bias = recurrent ? rows - units - 1 : rows - 1;
    const fan = rows - 1 + (recurrent ? units : columns);
    const spread = Math.sqrt(6 / fan) * (name === 'output' ? 0.1 : 1);
    const matrix = Float64Array.from({ length: rows * columns }, (_, i) =>
      Math.floor(i / columns) === bias ? 0 : ((2 * stream.integer(FINE)) / FINE - 1) * spread,
    );
    if (name === 'gates' && shape.cell === 'lstm') {
      matrix.fill(1, bias * columns + units, bias * columns + 2 * units);
    }
    weights.set(name, matrix);
  }
  return weights;
}
