import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addTrees } from '../../src/trees/add-trees.js';
import { fitExtraTrees, fitForest, predict } from '../../src/trees/index.js';
import { wasmAddTrees } from '../../src/trees/wasm-add-trees.js';
import { namedRows } from './regression-rows.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const rows = namedRows(400, 5, 2);

describe('trees asked in WebAssembly', () => {
  it.each([fitForest, fitExtraTrees])('say to the bit what walks say, %o', async (fit) => {
    const model = await fit(rows, { trees: 12 });
    const fast = predict(model, rows);
    vi.stubGlobal('WebAssembly', undefined);
    // What is loaded anew keeps no memory of before.
    vi.resetModules();
    const none = await import('../../src/trees/wasm-add-trees.js');
    expect(none.wasmAddTrees(model.trees, rows.features, new Float64Array(400), 0)).toBe(false);
    const plain = await import('../../src/trees/index.js');
    expect(plain.predict(model, rows)).toEqual(fast);
  });

  it('add to the sums there are, for any number of rows, from any tree on', async () => {
    const { trees } = await fitForest(rows, { trees: 5, leaf: 2 });
    const columns = fc
      .integer({ min: 1, max: 70 })
      .chain((count) =>
        fc.tuple(
          fc.constant(count),
          fc.array(fc.double({ noNaN: true }), { minLength: 5 * count, maxLength: 5 * count }),
          fc.integer({ min: 0, max: 5 }),
        ),
      );
    fc.assert(
      fc.property(columns, ([count, list, first]) => {
        const features = Float64Array.from(list);
        const [fast, plain] = [
          new Float64Array(count).fill(0.1),
          new Float64Array(count).fill(0.1),
        ];
        expect(wasmAddTrees(trees, features, fast, first)).toBe(true);
        // So few rows are walked by the plain loop.
        addTrees(trees, features, plain, first);
        expect(fast).toEqual(plain);
      }),
    );
  });

  it('are asked in parts where there are more rows than fit together', async () => {
    const { trees } = await fitExtraTrees(rows, { trees: 8 });
    const count = 70_001;
    const features = Float64Array.from({ length: 5 * count }, (_, i) => Math.sin(i));
    const all = new Float64Array(count);
    addTrees(trees, features, all);
    for (const row of [0, 65_535, 65_536, 70_000]) {
      const one = Float64Array.from({ length: 5 }, (_, c) => features[c * count + row]!);
      const sum = new Float64Array(1);
      addTrees(trees, one, sum);
      expect(all[row]).toBe(sum[0]);
    }
  });
});
