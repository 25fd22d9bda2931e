/// <reference path="../../src/forest/ml-cart.d.ts" />
import fc from 'fast-check';
import { DecisionTreeRegression } from 'ml-cart';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/random/random-stream.js';
import { drawBag } from '../../src/trees/bag.js';
import { fitForest, predict, predictQuantiles } from '../../src/trees/index.js';
import { sortColumns } from '../../src/trees/sorted-columns.js';
import { plainMeanTree } from './plain-mean-tree.js';
import { namedRows } from './regression-rows.js';

describe('sortColumns', () => {
  it('agrees with sorting by a comparator, ties in their order', () => {
    const list = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(list, (values) => {
        const { order, ranks } = sortColumns(Float64Array.from(values), values.length);
        const rows = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
        expect([...order]).toEqual(rows);
        values.forEach((value, row) => {
          expect(ranks[row]).toBe(new Set(values.filter((other) => other < value)).size);
        });
      }),
    );
  });
});

describe('the fast tree', () => {
  it.each([
    [1, { leaf: 5, depth: 1e9, features: 1 }],
    [2, { leaf: 3, depth: 4, features: 0.5 }],
    [3, { leaf: 12, depth: 1e9, features: 0.25 }],
  ])('is the one that plain lists grow from the same draws, seed %i', async (seed, options) => {
    const rows = namedRows(240, 4, seed);
    const model = await fitForest(rows, { ...options, trees: 1, seed, sample: 'bootstrap' });
    const stream = randomStream(seed, 'presorted', 'presorted', 0);
    const bag = drawBag(240, 'bootstrap', stream);
    const times = new Map(Array.from(bag.rows, (row, i) => [row, bag.times[i]!]));
    const plain = plainMeanTree(
      { rows: 240, ...rows },
      [...bag.rows],
      (row) => rows.weights[row]! * times.get(row)!,
      { ...options, tried: options.features * 4 },
      stream,
      [0, 1, 2, 3],
    );
    expect(model.trees.feature.length).toBeGreaterThan(8);
    for (const [row, value] of predict(model, rows).entries()) {
      expect(value).toBeCloseTo(plain(row), 10);
    }
  });

  it('agrees with ml-cart where that one splits at all', async () => {
    // ml-cart refuses splits that leave no error; these targets have noise in every leaf.
    const rows = namedRows(60, 2, 8);
    const model = await fitForest(
      { names: rows.names, features: rows.features, targets: rows.targets },
      { trees: 1, leaf: 1, depth: 2, features: 1, sample: 1 },
    );
    const cart = new DecisionTreeRegression({ minNumSamples: 1, maxDepth: 2 });
    const inputs = Array.from({ length: 60 }, (_, r) => [
      rows.features[r]!,
      rows.features[60 + r]!,
    ]);
    cart.train(inputs, [...Array.from(rows.targets)]);
    const theirs = cart.predict(inputs);
    for (const [row, value] of predict(model, rows).entries()) {
      expect(value).toBeCloseTo(theirs[row]!, 10);
    }
  });
});

describe('quantiles of a forest', () => {
  it('are those of the weights that Meinshausen defines, by a plain loop', async () => {
    const rows = namedRows(150);
    const model = await fitForest(rows, { trees: 7, leaf: 8, features: 0.5, quantiles: true });
    const levels = [0, 0.1, 0.5, 0.9, 1];
    const found = predictQuantiles(model, rows, levels);
    const { feature, split, right, starts } = model.trees;
    const leafOf = (tree: number, row: number) => {
      let node = starts[tree]!;
      while (feature[node]! >= 0) {
        const value = rows.features[feature[node]! * 150 + row]!;
        node = value < split[node]! ? node + 1 : right[node]!;
      }
      return node;
    };
    for (let row = 0; row < 150; row += 13) {
      const shares = new Map<number, number>();
      for (let tree = 0; tree < 7; tree++) {
        const bag = drawBag(150, 'bootstrap', randomStream(1, 'presorted', 'presorted', tree));
        const members = Array.from(bag.rows, (own, i) => [own, bag.times[i]!] as const).filter(
          ([own]) => leafOf(tree, own) === leafOf(tree, row),
        );
        const weight = members.reduce((sum, [own, n]) => sum + n * rows.weights[own]!, 0);
        for (const [own, n] of members) {
          shares.set(own, (shares.get(own) ?? 0) + (n * rows.weights[own]!) / weight / 7);
        }
      }
      const sorted = [...shares].sort((a, b) => rows.targets[a[0]]! - rows.targets[b[0]]!);
      levels.forEach((level, q) => {
        let reached = 0;
        const at = sorted.find(([, share]) => {
          reached += share;
          return reached >= level - 1e-9;
        });
        expect(found[row * levels.length + q]).toBe(rows.targets[at![0]]);
      });
    }
  });
});
