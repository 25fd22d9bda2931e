import { afterEach, describe, expect, it, vi } from 'vitest';
import { addTrees } from '../../src/trees/add-trees.js';
import { type BinKernel, CELL, plainBinKernel } from '../../src/trees/bin-kernel.js';
import { binRows, MAX_BINS } from '../../src/trees/binned-rows.js';
import { growBoostedTree } from '../../src/trees/boosted-tree.js';
import { range } from '../../src/trees/draw.js';
import { BOOSTED, growBoosted } from '../../src/trees/grow-boosted.js';
import { wasmBinKernel } from '../../src/trees/wasm-bin-kernel.js';
import { noisyRows, quietTask } from './rows.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const data = noisyRows(300, 5);
const binned = binRows(data);
const options = { leaf: 9, depth: 4, rate: 0.5 };

/** The fast one and the plain one. */
function both(): [BinKernel, BinKernel] {
  return [wasmBinKernel(binned, data, 32)!, plainBinKernel(binned, data)];
}

function filled(kernel: BinKernel): BinKernel {
  kernel.order.set(Int32Array.from({ length: 300 }, (_, i) => (i * 7) % 300));
  kernel.columns.set([3, 0, 4]);
  for (let i = 0; i < kernel.pairs.length; i++) kernel.pairs[i] = Math.sin(i) * 3;
  return kernel;
}

describe('the WebAssembly loops of boosted trees', () => {
  it.each([
    [0, 300],
    [17, 18],
    [40, 40],
    [3, 211],
  ])('give the bits of the plain ones, rows %i to %i', (low, high) => {
    const [fast, plain] = both().map(filled);
    // What was there before does not count.
    for (const kernel of [fast!, plain!]) kernel.fill(3, 0, 120);
    for (const kernel of [fast!, plain!]) kernel.fill(3, low, high);
    expect([...fast!.histogram]).toEqual([...plain!.histogram]);
    const middles = [fast!, plain!].map((kernel) => kernel.exchange(4, 20, low, high));
    expect(middles[0]).toBe(middles[1]);
    expect([...fast!.order]).toEqual([...plain!.order]);
    expect([...fast!.pairs]).toEqual([...plain!.pairs]);
    if (low < high) expect(fast!.median(low, high)).toBe(plain!.median(low, high));
  });

  it('follow trees to the same residuals, by values too', () => {
    const [fast, plain] = both();
    for (const first of [0, 2]) {
      const trees = [fast, plain].map((kernel) =>
        growBoostedTree(kernel, binned.cuts, range(250), range(5).subarray(first), options),
      );
      expect(trees[0]).toEqual(trees[1]);
      expect(trees[0]!.feature.length).toBeGreaterThan(8);
      const before = fast.residuals.slice();
      for (const [k, kernel] of [fast, plain].entries()) kernel.follow(trees[k]!);
      expect([...fast.residuals]).toEqual([...plain.residuals]);
      const said = new Float64Array(300);
      addTrees(trees[0]!, data.features, said);
      before.forEach((residual, row) => {
        expect(fast.residuals[row]).toBeCloseTo(residual - said[row]!, 12);
      });
    }
  });

  it('pull rows by the signs of their residuals, none where nothing is left', () => {
    for (const kernel of both()) {
      kernel.order.set([4, 0, 2]);
      kernel.residuals.set([3, 1, -0.5, 1, 0]);
      kernel.pull(3);
      const [a, b, c] = [data.weights[4]!, data.weights[0]!, data.weights[2]!];
      expect([...kernel.pairs.subarray(0, 6)]).toEqual([a, 0, b, b, c, -c]);
    }
  });

  it('cut where the squared pull per weight of both sides gains most', () => {
    for (const kernel of both()) {
      kernel.columns.set([0, 1]);
      kernel.histogram.fill(0);
      // Weight, pull and rows of four bins in the second column; none is in the first.
      for (const [bin, cell] of [
        [4, 4, 4],
        [4, 2, 4],
        [4, -4, 4],
        [4, -4, 4],
      ].entries()) {
        kernel.histogram.set(cell, CELL * (MAX_BINS + bin));
        kernel.histogram.set([4, 0, 4], CELL * bin);
      }
      // 36/8 + 64/8 against 16/4 + 36/12 and 4/12 + 16/4.
      expect({ ...kernel.cut(2, 16, 4) }).toEqual({ place: 1, bin: 1 });
      expect({ ...kernel.cut(2, 16, 9) }).toEqual({ place: -1, bin: 0 });
      expect(kernel.cut(1, 16, 4).place).toBe(-1);
    }
  });

  it('leave trees to the plain ones, to the bit, where there is no WebAssembly', async () => {
    const options = { ...BOOSTED, trees: 6, leaf: 5 };
    const fast = await growBoosted(data, options, quietTask);
    vi.stubGlobal('WebAssembly', undefined);
    expect(wasmBinKernel(binned, data, 32)).toBeNull();
    expect(await growBoosted(data, options, quietTask)).toEqual(fast);
  });
});
