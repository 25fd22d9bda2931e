import {
  type NetworkShape,
  recurrentInputs,
  type Weights,
  weightSizes,
} from '../neural/network.js';
import { inFours } from './in-fours.js';

/** Rows of a matrix of weights that are multiplied at once, in fours. */
export interface MatrixPart {
  /** The matrix of `weightSizes`, and the first of its rows. */
  readonly of: string;
  readonly first: number;
  readonly inputs: number;
  readonly outputs: number;
  /** Inputs, from the first on, that slopes are carried back to. */
  readonly back: number;
  /** Bytes before it among all weights, and among those turned around. */
  readonly offset: number;
  readonly turned: number;
}

export type PartName =
  | 'filters'
  | 'gates'
  | 'gatesPast'
  | 'candidate'
  | 'candidatePast'
  | 'hidden'
  | 'output';

/** The parts that a network has, and how many bytes they take, both ways. */
export interface MatrixParts {
  readonly parts: ReadonlyMap<PartName, MatrixPart>;
  readonly bytes: number;
  readonly turnedBytes: number;
}

/** The matrices of a network, the recurrent ones cut between what comes in and what was shown. */
export function matrixParts(shape: NetworkShape): MatrixParts {
  const inputs = recurrentInputs(shape);
  const { units, filters, hidden } = shape;
  const parts = new Map<PartName, MatrixPart>();
  let bytes = 0;
  let turnedBytes = 0;
  const add = (name: PartName, of: string, first: number, rows: number, back: number) => {
    const outputs = weightSizes(shape).get(of)![1];
    const sizes = { inputs: rows, outputs, back };
    parts.set(name, { of, first, ...sizes, offset: bytes, turned: turnedBytes });
    bytes += 4 * rows * fours(outputs);
    turnedBytes += 4 * outputs * fours(back);
  };
  for (const [of, [rows]] of weightSizes(shape)) {
    if (of === 'gates' || of === 'candidate') {
      add(of, of, 0, inputs + 1, filters);
      add(`${of}Past`, of, inputs + 1, units, units);
    } else if (of === 'output') add(of, of, 0, rows, hidden || units);
    else add(of as PartName, of, 0, rows, of === 'hidden' ? units : 0);
  }
  return { parts, bytes, turnedBytes };
}

/** The next multiple of four. */
export function fours(count: number): number {
  return Math.ceil(count / 4) * 4;
}

/** Writes weights into a memory in single precision. @param first of all weights, in floats */
export function writeWeights(
  { parts }: MatrixParts,
  weights: Weights,
  floats: Float32Array,
  first: number,
): void {
  eachWeight(parts, weights, first, (matrix, index, place) => {
    floats[place] = matrix[index]!;
  });
}

/** The matrices of a network of this shape, read from a memory. */
export function readWeights(
  { parts }: MatrixParts,
  shape: NetworkShape,
  floats: Float32Array,
  first: number,
): Map<string, Float64Array> {
  const weights = new Map(
    [...weightSizes(shape)].map(([name, [rows, columns]]) => [
      name,
      new Float64Array(rows * columns),
    ]),
  );
  eachWeight(parts, weights, first, (matrix, index, place) => {
    matrix[index] = floats[place]!;
  });
  return weights;
}

function eachWeight(
  parts: MatrixParts['parts'],
  weights: Weights,
  start: number,
  visit: (matrix: Float64Array, index: number, place: number) => void,
): void {
  for (const { of, first, inputs, outputs, offset } of parts.values()) {
    const matrix = weights.get(of)!;
    for (let input = 0; input < inputs; input++) {
      for (let output = 0; output < outputs; output++) {
        const index = (first + input) * outputs + output;
        visit(matrix, index, start + offset / 4 + inFours(inputs, input, output));
      }
    }
  }
}
