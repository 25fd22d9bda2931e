import { noisyRows } from './rows.js';

export interface NamedRows {
  readonly names: string[];
  readonly features: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

/** The rows of `noisyRows` under the names a, b, c … */
export function namedRows(rows: number, columns = 4, seed = 5): NamedRows {
  const { features, targets, weights } = noisyRows(rows, columns, seed);
  const names = Array.from({ length: columns }, (_, c) => String.fromCharCode(97 + c));
  return { names, features, targets, weights };
}

/** Weighted mean squared error. */
export function squaredError(values: ArrayLike<number>, { targets, weights }: NamedRows): number {
  let [sum, weight] = [0, 0];
  for (let row = 0; row < targets.length; row++) {
    sum += weights[row]! * (values[row]! - targets[row]!) ** 2;
    weight += weights[row]!;
  }
  return sum / weight;
}
