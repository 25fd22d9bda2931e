import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictTree } from '../../src/forest/flat-trees.js';
import { randomStream } from '../../src/random/random-stream.js';
import { addTrees } from '../../src/trees/add-trees.js';
import { binRows } from '../../src/trees/binned-rows.js';
import { growBoostedTree } from '../../src/trees/boosted-tree.js';
import { range } from '../../src/trees/draw.js';
import { extraTreeKernel, growExtraTree } from '../../src/trees/extra-tree.js';
import { joinTrees } from '../../src/trees/join-trees.js';
import { selectMedian } from '../../src/trees/select-median.js';
import { treeBuilder } from '../../src/trees/tree-builder.js';
import { binKernel } from '../../src/trees/wasm-bin-kernel.js';
import { plainExtraTree, plainMedian, plainSignTree } from './plain-trees.js';
import { noisyRows } from './rows.js';

function rowOf(data: ReturnType<typeof noisyRows>, row: number): number[] {
  const columns = data.features.length / data.rows;
  return Array.from({ length: columns }, (_, c) => data.features[c * data.rows + row]!);
}

describe('selectMedian', () => {
  it('agrees with sorting, ties included', () => {
    const pairs = fc.array(
      fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 9 })),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(pairs, (list) => {
        const [values, weights] = [list.map(([v]) => v), list.map(([, w]) => w)];
        const found = selectMedian(Float64Array.from(values), Float64Array.from(weights));
        expect(found).toBe(plainMedian(values, weights));
      }),
    );
  });
});

describe('an extremely randomised tree', () => {
  it.each([1, 2, 3])('is the one that plain lists grow from the same draws, seed %i', (seed) => {
    const data = noisyRows(300, 4, seed);
    const sample = Array.from({ length: 200 }, (_, i) => (i * 7) % 300);
    const builder = treeBuilder();
    const fast = Int32Array.from(sample);
    growExtraTree(
      extraTreeKernel(data),
      data,
      fast,
      { leaf: 10, features: 0.5 },
      randomStream(seed),
      builder,
      1,
    );
    const tree = builder.build();
    const options = { leaf: 10, tried: 2 };
    const plain = plainExtraTree(data, sample, options, randomStream(seed), [0, 1, 2, 3]);
    expect(tree.feature.length).toBeGreaterThan(10);
    for (let row = 0; row < data.rows; row++) {
      expect(predictTree(tree, 0, rowOf(data, row))).toBeCloseTo(plain(row), 12);
    }
  });

  it('is a single leaf where targets or features do not differ', () => {
    const flat = { ...noisyRows(100), targets: new Float64Array(100).fill(2) };
    const same = { ...noisyRows(100), features: new Float64Array(400).fill(1) };
    for (const data of [flat, same]) {
      const builder = treeBuilder();
      growExtraTree(
        extraTreeKernel(data),
        data,
        range(100),
        { leaf: 5, features: 1 },
        randomStream(1),
        builder,
        1,
      );
      expect(builder.build().feature).toEqual(Int32Array.of(-1));
    }
  });
});

describe('a boosted tree', () => {
  it.each([1, 2, 3])('is the one that plain lists grow over the same cuts, seed %i', (seed) => {
    const data = noisyRows(250, 3, seed);
    const binned = binRows(data);
    const sample = Array.from({ length: 180 }, (_, i) => (i * 11) % 250);
    const options = { leaf: 12, depth: 4, rate: 1 };
    const tree = growBoostedTree(
      binKernel(binned, data, 32),
      binned.cuts,
      Int32Array.from(sample),
      range(3),
      options,
    );
    const plain = plainSignTree(data, data.targets, sample, options, binned.cuts);
    expect(tree.feature.length).toBeGreaterThan(5);
    for (let row = 0; row < data.rows; row++) {
      expect(predictTree(tree, 0, rowOf(data, row))).toBeCloseTo(plain(row), 12);
    }
  });
});

describe('binRows', () => {
  it('puts each value between its cuts', () => {
    const data = noisyRows(500, 2);
    const { bins, cuts } = binRows(data);
    data.features.forEach((value, i) => {
      const edges = cuts[Math.floor(i / 500)]!;
      expect(bins[i]).toBe(edges.filter((edge) => edge <= value).length);
    });
    expect(Math.max(...bins)).toBeGreaterThan(20);
    expect(Math.max(...bins)).toBeLessThan(64);
  });

  it('has one bin for a feature that never changes', () => {
    const data = { ...noisyRows(50, 1), features: new Float64Array(50).fill(3) };
    expect(binRows(data).cuts[0]).toHaveLength(0);
  });
});

describe('lots of trees', () => {
  it('sum up row by row, from any tree on, and join in order', () => {
    const data = noisyRows(120);
    const parts = [1, 2, 3].map((seed) => {
      const builder = treeBuilder();
      growExtraTree(
        extraTreeKernel(data),
        data,
        range(120),
        { leaf: 8, features: 0.5 },
        randomStream(seed),
        builder,
        1,
      );
      return builder.build();
    });
    const joined = joinTrees(parts);
    const sums = new Float64Array(120);
    addTrees(joined, data.features, sums, 1);
    sums.forEach((sum, row) => {
      const values = parts.slice(1).map((part) => predictTree(part, 0, rowOf(data, row)));
      expect(sum).toBeCloseTo(values[0]! + values[1]!, 12);
    });
  });
});
