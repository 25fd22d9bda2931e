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
      kernel.fill(histogram, 5, 300);
      kernel.fill(histogram, low, high);
      return histogram;
    });
    expect(Array.from(found[0]!)).toEqual(Array.from(found[1]!));
  });

  it.each([
    [0, 501, 2],
    [17, 18, 0],
    [100, 100, 1],
    [3, 400, 4],
  ])(
    'divides rows %i to %i as the plain loop does, each side in its order',
    (low, high, column) => {
      const goesLeft = Uint8Array.from({ length: 256 }, (_, bin) => ((bin * 5) % 3) & 1);
      const [fast, plain] = [wasmKernel(binned, 3)!, plainKernel(binned)].map((kernel) => {
        kernel.rows.set(Int32Array.from({ length: 501 }, (_, i) => (i * 7) % 501));
        const before = [...kernel.rows];
        return {
          before,
          middle: kernel.divide(low, high, column, goesLeft),
          rows: [...kernel.rows],
        };
      });
      expect(fast).toEqual(plain);
      const { before, middle, rows: after } = fast!;
      const goes = (row: number) => goesLeft[binned.bins[row * binned.columns + column]!] === 1;
      const own = before.slice(low, high);
      expect(after.slice(low, middle)).toEqual(own.filter(goes));
      expect(after.slice(middle, high)).toEqual(own.filter((row) => !goes(row)));
      expect([...after.slice(0, low), ...after.slice(high)]).toEqual([
        ...before.slice(0, low),
        ...before.slice(high),
      ]);
    },
  );

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
