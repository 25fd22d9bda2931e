import { afterEach, describe, expect, it, vi } from 'vitest';
import { forward, readInputs } from '../../src/mlp/mlp.js';
import { plainMlpKernel } from '../../src/mlp/mlp-kernel.js';
import { MLP, trainMlp } from '../../src/mlp/train-mlp.js';
import { forwardRows, wasmMlpKernel } from '../../src/mlp/wasm-mlp-kernel.js';
import { noisyRows, quietTask } from '../trees/rows.js';
import { someMlp } from './some-mlp.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const data = noisyRows(90, 3);

describe('the WebAssembly loops of the small network', () => {
  // Large weights reach every branch of the tangent: near 0, beyond 2⁵³, beyond 20.
  it.each([
    [16, 1],
    [5, 1],
    [4, 60],
    [2, 1e-9],
  ])('give the bits of the plain ones, %i units, weights × %d', (units, scale) => {
    const start = someMlp(3, units);
    const mlp = { ...start, hidden: start.hidden.map((weight) => weight * scale) };
    const [fast, plain] = [wasmMlpKernel(data, mlp)!, plainMlpKernel(data, mlp)].map((kernel) => {
      kernel.order.set(Int32Array.from({ length: 90 }, (_, i) => (i * 7) % 90));
      for (const [low, high] of [
        [0, 64],
        [64, 90],
      ] as const) {
        kernel.learn(low, high, 0.1, 64);
        for (const { weights, gradient } of [kernel.hidden, kernel.hiddenBias, kernel.output]) {
          for (let i = 0; i < weights.length; i++) weights[i]! -= 0.3 * gradient[i]!;
        }
      }
      return kernel.network();
    });
    expect(fast).toEqual(plain);
    expect(fast!.hidden).not.toEqual(mlp.hidden);
  });

  it('forecast to the bit what the plain loop does, and add it', () => {
    const mlp = someMlp(3, 7);
    const sums = new Float64Array(90).fill(0.25);
    expect(forwardRows(mlp, data.features, sums)).toBe(true);
    const inputs = new Float64Array(3);
    const units = new Float64Array(7);
    for (let row = 0; row < 90; row++) {
      readInputs(mlp, data.features, row, 90, inputs);
      expect(sums[row]).toBe(0.25 + forward(mlp, inputs, units));
    }
  });

  it('leave the training to the plain ones, to the bit, where there is no WebAssembly', async () => {
    const fast = await trainMlp(data, { ...MLP, updates: 40 }, quietTask);
    vi.stubGlobal('WebAssembly', undefined);
    expect(wasmMlpKernel(data, someMlp(3, 2))).toBeNull();
    expect(forwardRows(fast, data.features, new Float64Array(90))).toBe(false);
    expect(await trainMlp(data, { ...MLP, updates: 40 }, quietTask)).toEqual(fast);
  });
});
