import fc from 'fast-check';
import { DecisionTreeRegression } from 'ml-cart';
import { describe, expect, it } from 'vitest';
import { flatTreeBuilder, predictForest, predictTree } from '../../src/forest/flat-trees.js';

const row = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
const table = fc.array(fc.record({ inputs: row, target: fc.nat(100) }), {
  minLength: 1,
  maxLength: 60,
});

function grow(rows: readonly { inputs: readonly number[]; target: number }[], maxDepth = 6) {
  const tree = new DecisionTreeRegression({ maxDepth, minNumSamples: 3 });
  tree.train(
    rows.map(({ inputs }) => [...inputs]),
    rows.map(({ target }) => target),
  );
  return tree;
}

describe('flat trees', () => {
  it('predict to the bit what ml-cart predicts', () => {
    fc.assert(
      fc.property(table, fc.array(row, { minLength: 1, maxLength: 30 }), (rows, asked) => {
        const tree = grow(rows);
        const builder = flatTreeBuilder();
        builder.add(tree.root);
        const flat = builder.build();
        const expected = tree.predict(asked.map((inputs) => [...inputs]));
        expect(asked.map((inputs) => predictTree(flat, 0, inputs))).toEqual(expected);
      }),
    );
  });

  it('keep several trees apart and average them', () => {
    fc.assert(
      fc.property(table, table, row, (one, other, asked) => {
        const trees = [grow(one), grow(other, 2)];
        const builder = flatTreeBuilder();
        for (const tree of trees) builder.add(tree.root);
        const [a, b] = trees.map((tree) => tree.predict([[...asked]])[0]!);
        const flat = builder.build();
        expect(predictTree(flat, 1, asked)).toBe(b);
        expect(predictForest(flat, 0, 2, asked)).toBe((a! + b!) / 2);
      }),
    );
  });

  it('hold a tree that is one leaf', () => {
    const builder = flatTreeBuilder();
    builder.add(grow([{ inputs: [1, 2, 3], target: 7 }]).root);
    const flat = builder.build();
    expect([...flat.feature]).toEqual([-1]);
    expect([...flat.starts]).toEqual([0, 1]);
    expect(predictTree(flat, 0, [9, 9, 9])).toBe(7);
  });

  it('hold no tree at all', () => {
    const flat = flatTreeBuilder().build();
    expect([...flat.starts]).toEqual([0]);
    expect(flat.feature).toHaveLength(0);
  });
});
