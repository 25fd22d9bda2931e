import { describe, expect, it } from 'vitest';
import { forwardNetwork } from '../../src/neural/forward.js';
import { gruCell } from '../../src/neural/gru-cell.js';
import { lstmCell } from '../../src/neural/lstm-cell.js';
import type { NetworkShape } from '../../src/neural/network.js';
import { timeFilters } from '../../src/neural/time-filters.js';
import { LSTM_SHAPE, outputsOf, SHAPES, someRows, someWeights } from './small-network.js';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe('lstmCell', () => {
  it('gives what torch.nn.LSTM 1.13 gives with the same weights in float64', () => {
    // m = torch.nn.LSTM(2, 2, batch_first=True).double(), bias_hh 0, its other weights the columns
    // i, f, g, o of sin(8 row + column + 1) / 2, rows: two inputs, bias, two recurrent ones.
    const gates = Float64Array.from({ length: 40 }, (_, i) => Math.sin(i + 1) / 2);
    const cell = lstmCell(new Map([['gates', gates]]), 2, 2);
    const shown = [
      [0.5, -1],
      [0.25, 2],
      [-0.75, 0.1],
    ].map((now) => {
      cell.step(Float64Array.from(now));
      return [...cell.shown];
    });
    const torch = [
      [-0.09777206018467864, -0.01177869509812456],
      [0.06988298222243973, -0.13443661279245464],
      [-0.09097983290275538, -0.1773498837458107],
    ];
    shown.forEach((row, t) => {
      row.forEach((value, u) => {
        expect(value).toBeCloseTo(torch[t]![u]!, 14);
      });
    });
  });

  it('remembers nothing after forget', () => {
    const gates = Float64Array.from({ length: 40 }, (_, i) => Math.sin(i + 1));
    const cell = lstmCell(new Map([['gates', gates]]), 2, 2);
    cell.step(Float64Array.of(1, 2));
    const first = [...cell.shown];
    cell.step(Float64Array.of(1, 2));
    expect([...cell.shown]).not.toEqual(first);
    cell.forget();
    cell.step(Float64Array.of(1, 2));
    expect([...cell.shown]).toEqual(first);
  });
});

describe('gruCell', () => {
  it('follows its equations by hand over two periods', () => {
    // Rows: input, bias, recurrent. Columns of gates: update, reset.
    const gates = Float64Array.of(0.5, -0.3, 0.1, 0.2, 0.7, -0.6);
    const candidate = Float64Array.of(0.9, -0.2, 0.4);
    const cell = gruCell(
      new Map([
        ['gates', gates],
        ['candidate', candidate],
      ]),
      1,
      1,
    );
    cell.step(Float64Array.of(2));
    const z1 = sigmoid(0.5 * 2 + 0.1);
    const h1 = (1 - z1) * Math.tanh(0.9 * 2 - 0.2);
    expect(cell.shown[0]).toBeCloseTo(h1, 15);
    cell.step(Float64Array.of(-1));
    const z2 = sigmoid(-0.5 + 0.1 + 0.7 * h1);
    const r2 = sigmoid(0.3 + 0.2 - 0.6 * h1);
    const n2 = Math.tanh(-0.9 - 0.2 + 0.4 * r2 * h1);
    expect(cell.shown[0]).toBeCloseTo(z2 * h1 + (1 - z2) * n2, 15);
  });
});

describe('timeFilters', () => {
  const shape: NetworkShape = { ...LSTM_SHAPE, channels: 1, filters: 1, reach: 3, window: 4 };
  // 1 × two before, 10 × one before, 100 × now, −5.
  const filters = Float64Array.of(1, 10, 100, -5);
  const at = (period: number, sequence = [1, 2, 3, 4]) => {
    const out = new Float64Array(1);
    timeFilters(shape, filters, Float64Array.from(sequence), period, out);
    return out[0];
  };

  it('see the last periods, and zeros before the window', () => {
    expect([0, 1, 2, 3].map((t) => at(t))).toEqual([95, 205, 316, 427]);
  });

  it('see nothing later', () => {
    expect(at(1, [1, 2, 99, -99])).toBe(205);
  });

  it('are cut off at 0', () => {
    expect(at(0, [-1, 0, 0, 0])).toBe(0);
  });
});

describe('forwardNetwork', () => {
  it('joins the recurrent layer, the numbers given once and two dense layers', () => {
    const shape: NetworkShape = {
      ...LSTM_SHAPE,
      ...{ window: 1, channels: 1, units: 1, statics: 1, hidden: 1, outputs: 1 },
    };
    const weights = new Map([
      ['gates', Float64Array.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 9, 9, 9, 9)],
      ['hidden', Float64Array.of(0.5, -0.4, 0.3)],
      ['output', Float64Array.of(2, -1)],
    ]);
    const out = new Float64Array(1);
    forwardNetwork(shape, weights)(Float64Array.of(1.5), Float64Array.of(2), out);
    const memory = sigmoid(0.15 + 0.5) * Math.tanh(0.6 + 0.8);
    const shown = sigmoid(0.45 + 0.7) * Math.tanh(memory);
    expect(out[0]).toBeCloseTo(2 * Math.tanh(0.5 * shown - 0.4 * 2 + 0.3) - 1, 14);
  });

  it.each(SHAPES)('gives each row the same, whatever row came before: %s', (_, shape) => {
    const forward = forwardNetwork(shape, someWeights(shape));
    const rows = someRows(shape, 5);
    const all = outputsOf(forward, shape, rows);
    const last = { ...rows, rows: 1, sequence: shift(rows.sequence), statics: shift(rows.statics) };
    expect(outputsOf(forward, shape, last)).toEqual(all.slice(-shape.outputs));
    expect(new Set(all).size).toBe(all.length);
  });
});

function shift<Rest extends unknown[]>(read: (row: number, ...rest: Rest) => void) {
  return (row: number, ...rest: Rest) => read(row + 4, ...rest);
}
