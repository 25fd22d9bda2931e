import { afterEach, describe, expect, it, vi } from 'vitest';
import { binColumns } from '../../src/boosting/column-bins.js';
import { plainKernel } from '../../src/boosting/histogram-kernel.js';
import { packSlopes } from '../../src/boosting/histograms.js';
import { wasmKernel } from '../../src/boosting/wasm-kernel.js';
import { fitBoosting } from '../../src/trees/index.js';
import { namedRows } from '../trees/regression-rows.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const { Memory } = (globalThis as unknown as { WebAssembly: { Memory: unknown } }).WebAssembly;
const rows = namedRows(501, 5);
const binned = binColumns({ rows: 501, ...rows }, rows.names, new Set());

describe('the WebAssembly kernel', () => {
  it.each([
    [0, 501],
    [17, 18],
    [100, 100],
    [3, 400],
  ])('gives the bits of the plain loop, rows %i to %i', (low, high) => {
    const [fast, plain] = [wasmKernel(binned, 3)!, plainKernel(binned)];
    const found = [fast, plain].map((kernel) => {
      packSlopes(rows.targets, rows.weights, kernel.pairs);
      kernel.rows.set(Int32Array.from({ length: 501 }, (_, i) => (i * 7) % 501));
      kernel.histogram(2 * 256 * 5);
      const histogram = kernel.histogram(2 * 256 * 5);
      kernel.fill(histogram, kernel.rows, 5, 300);
      kernel.fill(histogram, kernel.rows, low, high);
      return histogram;
    });
    expect(Array.from(found[0]!)).toEqual(Array.from(found[1]!));
  });

  it.each([
    ['is not there', undefined],
    ['may not be compiled', { Memory, Module: Refused, Instance: Refused }],
    ['finds no memory', { Memory: Refused }],
  ])('leaves it to the plain loop, to the bit, where WebAssembly %s', async (_, runtime) => {
    const options = { trees: 5, tree: { leaf: 4 } };
    const fast = await fitBoosting(rows, options);
    vi.stubGlobal('WebAssembly', runtime);
    expect(wasmKernel(binned, 3)).toBeNull();
    expect(await fitBoosting(rows, options)).toEqual(fast);
  });

  it('leaves more than a gigabyte to the plain loop', () => {
    expect(wasmKernel(binned, 100_000)).toBeNull();
  });
});

function Refused(): never {
  throw new Error('refused');
}
