import { afterEach, describe, expect, it, vi } from 'vitest';
import { randomStream } from '../../src/random/random-stream.js';
import { type CutKernel, plainCutKernel } from '../../src/trees/cut-kernel.js';
import { fitExtraTrees } from '../../src/trees/index.js';
import { wasmCutKernel } from '../../src/trees/wasm-cut-kernel.js';
import { namedRows } from './regression-rows.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const SIZE = 203;

/** Ties, signs and zeros of both signs among the values; rows out of order. */
function filled(kernel: CutKernel): CutKernel {
  const stream = randomStream(3, 'cuts');
  for (let i = 0; i < kernel.values.length; i++) {
    kernel.values[i] = i % 11 === 0 ? -0 : (stream.integer(200) - 100) / (i % 3 === 0 ? 100 : 7);
  }
  kernel.values.fill(4, 0, SIZE);
  kernel.order.set(Int32Array.from({ length: SIZE }, (_, i) => (i * 7) % SIZE));
  for (let i = 0; i < kernel.pairs.length; i++) kernel.pairs[i] = stream.integer(1e6) / 3e5 - 1;
  for (let i = 0; i < SIZE; i++) kernel.shown[i] = stream.integer(50) / 7;
  return kernel;
}

describe('the WebAssembly loops of random cuts', () => {
  it.each([
    [0, SIZE],
    [17, 18],
    [3, 160],
  ])('give the bits of the plain ones, rows %i to %i', (low, high) => {
    const [fast, plain] = [wasmCutKernel(SIZE, 3)!, plainCutKernel(SIZE, 3)].map(filled);
    for (const [first, second, share] of [
      [1, 2, 0.3],
      [2, 2, 1],
      [0, 1, 1e-9],
    ] as const) {
      const found = [fast!, plain!].map((kernel) => {
        kernel.shares.set([share, 1 - share]);
        kernel.sum(low, high);
        kernel.cutTwo(first, second, low, high);
        const { whole, ends, cuts, sums, counts } = kernel;
        return [...whole, ...ends, ...cuts, ...sums, counts[0], counts[2]];
      });
      expect(found[0]).toEqual(found[1]);
      for (const dividing of ['divide', 'exchange'] as const) {
        const [middle, plainMiddle] = [fast!, plain!].map((kernel) =>
          kernel[dividing](2, kernel.cuts[1]!, low, high),
        );
        expect(middle).toBe(plainMiddle);
        expect([...fast!.order]).toEqual([...plain!.order]);
        expect([...fast!.pairs]).toEqual([...plain!.pairs]);
      }
      expect(fast!.median(low, high)).toBe(plain!.median(low, high));
    }
  });

  it('leave trees to the plain ones, to the bit, where there is no WebAssembly', async () => {
    const rows = namedRows(240, 5, 4);
    const options = { trees: 4, features: 0.6 };
    const fast = await fitExtraTrees(rows, options);
    const half = await fitExtraTrees(rows, { ...options, sample: 0.5 });
    vi.stubGlobal('WebAssembly', undefined);
    expect(wasmCutKernel(SIZE, 3)).toBeNull();
    expect(await fitExtraTrees(rows, options)).toEqual(fast);
    expect(await fitExtraTrees(rows, { ...options, sample: 0.5 })).toEqual(half);
  });
});
