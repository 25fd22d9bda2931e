import { describe, expect, it } from 'vitest';
import { adam } from '../../src/mlp/adam.js';
import { backward, forward, readInputs } from '../../src/mlp/mlp.js';
import { mlpEngine } from '../../src/mlp/mlp-engine.js';
import { MLP, trainMlp } from '../../src/mlp/train-mlp.js';
import { POOLED_COLUMNS } from '../../src/pooled/pooled-features.js';
import { noisyRows, quietTask } from '../trees/rows.js';
import { someMlp } from './some-mlp.js';

describe('mlp', () => {
  it('has the gradient that finite differences have', () => {
    const mlp = someMlp(3, 4);
    const inputs = Float64Array.of(0.3, -1.2, 2);
    const units = new Float64Array(4);
    const gradient = {
      hidden: new Float64Array(12),
      hiddenBias: new Float64Array(4),
      output: new Float64Array(5),
    };
    forward(mlp, inputs, units);
    backward(mlp, inputs, units, 1, gradient);
    for (const name of ['hidden', 'hiddenBias', 'output'] as const) {
      mlp[name].forEach((weight, i) => {
        const at = (value: number) => {
          mlp[name][i] = value;
          return forward(mlp, inputs, new Float64Array(4));
        };
        const slope = (at(weight + 1e-6) - at(weight - 1e-6)) / 2e-6;
        mlp[name][i] = weight;
        expect(gradient[name][i]).toBeCloseTo(slope, 6);
      });
    }
  });

  it('cuts inputs off at three scales from their centre', () => {
    const mlp = { ...someMlp(2, 1), centre: Float64Array.of(1, 1), scale: Float64Array.of(2, 2) };
    const inputs = new Float64Array(2);
    readInputs(mlp, Float64Array.of(0, 4, 0, 1e9), 1, 2, inputs);
    expect([...inputs]).toEqual([1.5, 3]);
  });

  it('learns a straight line', async () => {
    const rows = noisyRows(800, 2);
    const line = rows.targets.map(
      (_, r) => 0.1 * rows.features[r]! - 0.05 * rows.features[800 + r]!,
    );
    const options = { ...MLP, epochs: 200 };
    const mlp = await trainMlp({ ...rows, targets: line }, options, quietTask);
    const inputs = new Float64Array(2);
    let worst = 0;
    for (let row = 0; row < 800; row++) {
      readInputs(mlp, rows.features, row, 800, inputs);
      worst = Math.max(worst, Math.abs(forward(mlp, inputs, new Float64Array(16)) - line[row]!));
    }
    expect(worst).toBeLessThan(0.05);
  });
});

describe('adam', () => {
  it('takes a first step of the rate against the sign of each slope', () => {
    const weights = Float64Array.of(1, 1, 1);
    const gradient = Float64Array.of(5, -0.01, 0);
    adam(weights, gradient, 0)(1, 0.1);
    expect(weights[0]).toBeCloseTo(0.9, 6);
    expect(weights[1]).toBeCloseTo(1.1, 5);
    expect(weights[2]).toBe(1);
    expect([...gradient]).toEqual([0, 0, 0]);
  });
});

describe('a saved network', () => {
  const arrays = new Map(Object.entries(someMlp(POOLED_COLUMNS.length, 3)));

  it('is taken when whole', () => {
    expect([...mlpEngine.restore(arrays).arrays.keys()]).toEqual([...arrays.keys()]);
  });

  it.each([
    ['a scale of 0', 'scale', 0],
    ['a weight that is NaN', 'hidden', Number.NaN],
    ['an infinite output', 'output', Number.POSITIVE_INFINITY],
  ])('is refused with %s', (_, name, value) => {
    const forged = new Map(arrays).set(name, arrays.get(name)!.slice().fill(value, 0, 1));
    expect(() => mlpEngine.restore(forged)).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });

  it.each([...arrays.keys()])('is refused with %s of another length', (name) => {
    const forged = new Map(arrays).set(name, new Float64Array(2).fill(1));
    expect(() => mlpEngine.restore(forged)).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });
});
