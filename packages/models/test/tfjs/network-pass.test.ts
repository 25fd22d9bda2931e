import { describe, expect, it } from 'vitest';
import { forwardNetwork } from '../../src/neural/forward.js';
import { type NetworkShape, weightSizes } from '../../src/neural/network.js';
import type { NetworkRows } from '../../src/neural/network-rows.js';
import { loadBackend } from '../../src/tfjs/backend.js';
import { batchTensors, weightTensors } from '../../src/tfjs/batch-tensors.js';
import { networkPass } from '../../src/tfjs/network-pass.js';
import { expectFiniteDifferences } from '../neural/finite-differences.js';
import {
  batchOf,
  outputsOf,
  SHAPES,
  someRows,
  someWeights,
  type Weights,
} from '../neural/small-network.js';

const ROWS = 6;

/** Half the sum of squared outputs, each output weighted by its place: a loss with known slopes. */
function lossOf(outputs: ArrayLike<number>): number {
  return Array.from(outputs).reduce((sum, value, i) => sum + ((i + 1) * value * value) / 2, 0);
}

function plainLoss(shape: NetworkShape, weights: Weights, rows: NetworkRows): number {
  return lossOf(outputsOf(forwardNetwork(shape, weights), shape, rows));
}

describe.each(['wasm', 'cpu'] as const)('networkPass on %s', (name) => {
  async function run(shape: NetworkShape) {
    const backend = await loadBackend('test', { backend: name });
    const weights = someWeights(shape);
    const rows = someRows(shape, ROWS);
    return backend.within(() => {
      const { tf } = backend;
      const tensors = weightTensors(tf, weightSizes(shape), weights);
      const pass = networkPass(tf, shape, tensors, batchTensors(tf, shape, batchOf(shape, rows)));
      const outputs = pass.outputs.dataSync();
      const slopes = outputs.map((value, i) => (i + 1) * value);
      const gradients = pass.backward(tf.tensor2d(slopes, [ROWS, shape.outputs]));
      return {
        outputs: [...outputs],
        gradients: new Map([...gradients].map(([id, slope]) => [id, [...slope.dataSync()]])),
      };
    });
  }

  it.each(SHAPES)('gives what the plain loop gives: %s', async (_, shape) => {
    const plain = outputsOf(
      forwardNetwork(shape, someWeights(shape)),
      shape,
      someRows(shape, ROWS),
    );
    const { outputs } = await run(shape);
    expect(outputs).toHaveLength(plain.length);
    outputs.forEach((value, i) => {
      expect(Math.abs(value - plain[i]!)).toBeLessThan(1e-5);
    });
  });

  it.each(SHAPES)('has the slopes of finite differences in float64: %s', async (_, shape) => {
    const { gradients } = await run(shape);
    const rows = someRows(shape, ROWS);
    expectFiniteDifferences(shape, gradients, (weights) => plainLoss(shape, weights, rows));
  });
});

describe('dropped units', () => {
  it('neither show nor learn', async () => {
    const backend = await loadBackend('test', { backend: 'cpu' });
    const shape = { ...SHAPES[1]![1], outputs: 1 };
    const weights = someWeights(shape);
    const rows = someRows(shape, 1);
    backend.within(() => {
      const { tf } = backend;
      const batch = batchTensors(tf, shape, batchOf(shape, rows));
      const tensors = weightTensors(tf, weightSizes(shape), weights);
      const kept = tf.zeros([1, shape.units]) as typeof batch.statics;
      const pass = networkPass(tf, shape, tensors, { ...batch, kept });
      const gradients = pass.backward(tf.ones([1, 1]) as typeof batch.statics);
      expect(
        gradients
          .get('gates')!
          .dataSync()
          .every((slope) => slope === 0),
      ).toBe(true);
      const output = weights.get('output')!;
      const statics = new Float64Array(2);
      rows.statics(0, statics, 0);
      const bare =
        statics[0]! * output[shape.units]! +
        statics[1]! * output[shape.units + 1]! +
        output.at(-1)!;
      expect(pass.outputs.dataSync()[0]).toBeCloseTo(bare, 5);
    });
  });
});
