import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type OpenRoom,
  openRoom,
  plainRoom,
  simdRoom,
} from '../../src/network-engine/network-room.js';
import { ownEngine } from '../../src/network-engine/own-engine.js';
import { tanh } from '../../src/network-engine/plain-curves.js';
import type { NetworkShape, Weights } from '../../src/neural/network.js';
import { trainNetwork } from '../../src/training/train-network.js';
import type { Training } from '../../src/training/training.js';
import { SHAPES, someRows } from '../neural/small-network.js';
import { numbers } from '../trees/rows.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const simd: OpenRoom = (parts) => simdRoom(parts)!;
const training: Training = {
  ...{ epochs: 2, batch: 150, rate: 0.05, decay: 0.01, dropout: 0.2, shorten: true, clip: 0.1 },
  bend: 0.5,
};

/** Trains on batches that are no multiple of a chunk, and a last one of a few rows. */
function train(shape: NetworkShape, open: OpenRoom, options = training): Promise<Weights> {
  const next = numbers(2);
  const rows = 163;
  const data = {
    ...someRows(shape, rows),
    targets: Float64Array.from({ length: rows * shape.outputs }, () =>
      next() < 0.1 ? Number.NaN : 20 * (next() - 0.5),
    ),
    weights: Float64Array.from({ length: rows }, () => 0.5 + next()),
    origins: new Int32Array(rows),
    steps: Array.from({ length: shape.outputs }, (_, o) => o + 1),
  };
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const task = { engine: ownEngine(open), seed: 1, name: 'x', turn: async () => {} };
  return trainNetwork(shape, data, all, options, task);
}

describe('the WebAssembly loops of a network', () => {
  it.each(SHAPES)('give the bits of the plain ones: %s', async (_, shape) => {
    const fast = await train(shape, simd);
    expect(await train(shape, plainRoom)).toEqual(fast);
    expect(await train(shape, simd, { ...training, epochs: 1 })).not.toEqual(fast);
  });

  it('reach every branch of the plain ones with huge steps', async () => {
    const wild = { ...training, rate: 30, epochs: 3 };
    const [, shape] = SHAPES[3]!;
    expect(await train(shape, plainRoom, wild)).toEqual(await train(shape, simd, wild));
  });

  it('leave the training to the plain ones, to the bit, where there is no WebAssembly', async () => {
    const [, shape] = SHAPES[0]!;
    const fast = await train(shape, openRoom);
    expect(ownEngine().name).toBe('simd');
    vi.stubGlobal('WebAssembly', undefined);
    expect(ownEngine().name).toBe('plain');
    expect(await train(shape, openRoom)).toEqual(fast);
  });
});

describe('tanh', () => {
  it('is that of the language within 4e-7, and 1 at most', () => {
    for (let x = -12; x <= 12; x += 0.001) {
      expect(Math.abs(tanh(Math.fround(x)) - Math.tanh(Math.fround(x)))).toBeLessThan(4e-7);
      expect(Math.abs(tanh(Math.fround(x)))).toBeLessThanOrEqual(1);
    }
    expect([tanh(0), tanh(1e30), tanh(-1e30)]).toEqual([0, tanh(8), tanh(-8)]);
  });
});
