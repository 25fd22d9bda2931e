import { describe, expect, it } from 'vitest';
import { chunkPass } from '../../src/network-engine/chunk-pass.js';
import { type ChunkRoom, chunkRoom } from '../../src/network-engine/chunk-room.js';
import { chunkWriter } from '../../src/network-engine/chunk-writer.js';
import { readWeights, writeWeights } from '../../src/network-engine/matrix-parts.js';
import { openRoom } from '../../src/network-engine/network-room.js';
import { forwardNetwork } from '../../src/neural/forward.js';
import { type NetworkShape, weightSizes } from '../../src/neural/network.js';
import { loadBackend } from '../../src/tfjs/backend.js';
import { batchTensors, weightTensors } from '../../src/tfjs/batch-tensors.js';
import { networkPass } from '../../src/tfjs/network-pass.js';
import { expectFiniteDifferences } from '../neural/finite-differences.js';
import { batchOf, outputsOf, SHAPES, someRows, someWeights } from '../neural/small-network.js';

// Not a multiple of the eight rows that the products take at once.
const ROWS = 11;

/** Half the sum of squared outputs, each output weighted by its place: a loss with known slopes. */
function lossOf(outputs: ArrayLike<number>): number {
  return Array.from(outputs).reduce((sum, value, i) => sum + ((i + 1) * value * value) / 2, 0);
}

/** Outputs and gradients of the own engine. @param kept what each unit is multiplied by */
function run(shape: NetworkShape, kept: Float32Array | null = null) {
  const room: ChunkRoom = chunkRoom(shape, ROWS, openRoom);
  expect(room.name).toBe('simd');
  const { matrices, floats, at } = room;
  writeWeights(matrices, someWeights(shape), floats, at.weights / 4);
  const pass = chunkPass(room);
  const write = chunkWriter(room);
  write.inputs({ ...batchOf(shape, someRows(shape, ROWS)), kept }, 0, ROWS);
  pass.turn();
  pass.forward();
  const outputs = write.outputs(ROWS).slice();
  write.slopes(
    outputs.map((value, i) => (i + 1) * value),
    1,
  );
  pass.backward();
  return { outputs, gradients: readWeights(matrices, shape, floats, at.gradients / 4) };
}

async function runOnTensorFlow(shape: NetworkShape, kept: Float32Array | null) {
  const { tf, within } = await loadBackend('test');
  return within(() => {
    const tensors = weightTensors(tf, weightSizes(shape), someWeights(shape));
    const batch = { ...batchOf(shape, someRows(shape, ROWS)), kept };
    const pass = networkPass(tf, shape, tensors, batchTensors(tf, shape, batch));
    const outputs = pass.outputs.dataSync();
    const slopes = outputs.map((value, i) => (i + 1) * value);
    const gradients = pass.backward(tf.tensor2d(slopes, [ROWS, shape.outputs]));
    return {
      outputs,
      gradients: new Map([...gradients].map(([id, slope]) => [id, slope.dataSync()])),
    };
  });
}

describe.each(SHAPES)('%s', (_, shape) => {
  it('gives what the plain network gives', () => {
    const rows = someRows(shape, ROWS);
    const plain = outputsOf(forwardNetwork(shape, someWeights(shape)), shape, rows);
    const { outputs } = run(shape);
    expect(outputs).toHaveLength(plain.length);
    outputs.forEach((value, i) => {
      expect(Math.abs(value - plain[i]!)).toBeLessThan(1e-5);
    });
  });

  it('has the slopes of finite differences of the plain network in float64', () => {
    const rows = someRows(shape, ROWS);
    const { gradients } = run(shape);
    expectFiniteDifferences(shape, gradients, (weights) =>
      lossOf(outputsOf(forwardNetwork(shape, weights), shape, rows)),
    );
  });

  it('has the gradients of TensorFlow.js, with dropped units too', async () => {
    const kept = Float32Array.from({ length: ROWS * shape.units }, (_, i) => (i % 3) / 2);
    for (const mask of [null, kept]) {
      const own = run(shape, mask);
      const other = await runOnTensorFlow(shape, mask);
      for (const [id, gradient] of own.gradients) {
        const theirs = other.gradients.get(id)!;
        gradient.forEach((slope, i) => {
          expect(Math.abs(slope - theirs[i]!)).toBeLessThan(5e-5 * (1 + Math.abs(slope)));
        });
      }
    }
  });
});
