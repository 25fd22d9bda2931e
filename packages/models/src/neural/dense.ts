import { exp } from '../portable/exp.js';

/**
 * Adds to each output what some inputs give it: rows `first` to `first + inputs.length` of a
 * row-major matrix with as many columns as there are outputs.
 */
export function addProduct(
  matrix: Float64Array,
  first: number,
  inputs: Float64Array,
  outputs: Float64Array,
): void {
  const columns = outputs.length;
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]!;
    if (input === 0) continue;
    const row = (first + i) * columns;
    for (let u = 0; u < columns; u++) outputs[u]! += input * matrix[row + u]!;
  }
}

/** Sets each output to its bias, which is row `row` of the matrix. */
export function startWithBias(matrix: Float64Array, row: number, outputs: Float64Array): void {
  for (let u = 0; u < outputs.length; u++) outputs[u] = matrix[row * outputs.length + u]!;
}

export function sigmoid(value: number): number {
  return 1 / (1 + exp(-value));
}
