import type { NetworkShape, Weights } from '../../src/neural/network.js';
import { weightSizes } from '../../src/neural/network.js';
import type { NetworkRows } from '../../src/neural/network-rows.js';
import type { Batch } from '../../src/training/batch.js';
import { numbers } from '../trees/rows.js';

export const LSTM_SHAPE: NetworkShape = {
  cell: 'lstm',
  window: 3,
  channels: 2,
  filters: 0,
  reach: 1,
  units: 4,
  statics: 2,
  hidden: 3,
  outputs: 2,
};

export const SHAPES: readonly (readonly [string, NetworkShape])[] = [
  ['lstm', LSTM_SHAPE],
  ['lstm without a dense layer before the output', { ...LSTM_SHAPE, hidden: 0 }],
  ['gru', { ...LSTM_SHAPE, cell: 'gru' }],
  ['cnn-rnn', { ...LSTM_SHAPE, cell: 'gru', filters: 5, reach: 2 }],
  ['cnn with a reach beyond its window', { ...LSTM_SHAPE, filters: 3, reach: 4, window: 2 }],
  ['one period, one unit', { ...LSTM_SHAPE, window: 1, units: 1, statics: 0, outputs: 1 }],
];

/** Every weight between −1 and 1. */
export function someWeights(shape: NetworkShape, seed = 3): Map<string, Float64Array> {
  const next = numbers(seed);
  return new Map(
    [...weightSizes(shape)].map(([name, [rows, columns]]) => [
      name,
      Float64Array.from({ length: rows * columns }, () => 2 * next() - 1),
    ]),
  );
}

/** Rows of numbers between −2 and 2. */
export function someRows(shape: NetworkShape, rows: number, seed = 11): NetworkRows {
  const next = numbers(seed);
  const draw = (length: number) => Float64Array.from({ length }, () => 4 * next() - 2);
  const width = shape.window * shape.channels;
  const sequences = draw(rows * width);
  const statics = draw(rows * shape.statics);
  return {
    rows,
    sequence: (row, out, at) => out.set(sequences.subarray(row * width, (row + 1) * width), at),
    statics: (row, out, at) =>
      out.set(statics.subarray(row * shape.statics, (row + 1) * shape.statics), at),
  };
}

/** All rows as one batch without dropout, no target known. */
export function batchOf(shape: NetworkShape, rows: NetworkRows): Batch {
  const width = shape.window * shape.channels;
  const sequences = new Float32Array(rows.rows * width);
  const statics = new Float32Array(rows.rows * shape.statics);
  for (let row = 0; row < rows.rows; row++) {
    rows.sequence(row, sequences, row * width);
    rows.statics(row, statics, row * shape.statics);
  }
  const targets = new Float64Array(rows.rows * shape.outputs).fill(Number.NaN);
  const weights = new Float64Array(rows.rows).fill(1);
  return { rows: rows.rows, sequences, statics, kept: null, targets, weights };
}

/** Outputs of all rows, row-major. */
export function outputsOf(
  forward: (sequence: Float64Array, statics: Float64Array, out: Float64Array) => void,
  shape: NetworkShape,
  rows: NetworkRows,
): Float64Array {
  const all = new Float64Array(rows.rows * shape.outputs);
  const sequence = new Float64Array(shape.window * shape.channels);
  const statics = new Float64Array(shape.statics);
  for (let row = 0; row < rows.rows; row++) {
    rows.sequence(row, sequence, 0);
    rows.statics(row, statics, 0);
    forward(sequence, statics, all.subarray(row * shape.outputs, (row + 1) * shape.outputs));
  }
  return all;
}

export type { Weights };
