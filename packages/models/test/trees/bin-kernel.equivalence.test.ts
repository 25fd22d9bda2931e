import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BinKernel, plainBinKernel } from '../../src/trees/bin-kernel.js';
import { binRows } from '../../src/trees/binned-rows.js';
import { BOOSTED, growBoosted } from '../../src/trees/grow-boosted.js';
import { wasmBinKernel } from '../../src/trees/wasm-bin-kernel.js';
import { noisyRows, quietTask } from './rows.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const data = noisyRows(300, 5);
const binned = binRows(data);

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
    const [fast, plain] = [wasmBinKernel(binned)!, plainBinKernel(binned)].map(filled);
    // What was there before does not count.
    for (const kernel of [fast!, plain!]) kernel.fill(3, 0, 120);
    for (const kernel of [fast!, plain!]) kernel.fill(3, low, high);
    expect([...fast!.histogram]).toEqual([...plain!.histogram]);
    const middles = [fast!, plain!].map((kernel) => kernel.exchange(4, 20, low, high));
    expect(middles[0]).toBe(middles[1]);
    expect([...fast!.order]).toEqual([...plain!.order]);
    expect([...fast!.pairs]).toEqual([...plain!.pairs]);
  });

  it('leave trees to the plain ones, to the bit, where there is no WebAssembly', async () => {
    const options = { ...BOOSTED, trees: 6, leaf: 5 };
    const fast = await growBoosted(data, options, quietTask);
    vi.stubGlobal('WebAssembly', undefined);
    expect(wasmBinKernel(binned)).toBeNull();
    expect(await growBoosted(data, options, quietTask)).toEqual(fast);
  });
});
