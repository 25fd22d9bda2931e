import { describe, expect, it } from 'vitest';
import {
  fitExtraTrees,
  fitForest,
  importance,
  outOfBagError,
  permutationImportance,
  predict,
  predictQuantiles,
} from '../../src/trees/index.js';
import { namedRows, squaredError } from './regression-rows.js';

const train = namedRows(1500);
const unseen = namedRows(600, 4, 77);

describe.each([
  ['a forest', fitForest],
  ['extra trees', fitExtraTrees],
] as const)('%s', (_, fit) => {
  it('learns what can be learned, and forecasts rows it has not seen', async () => {
    const model = await fit(train, { trees: 40 });
    const flat = squaredError(
      unseen.targets.map(() => 0.5),
      unseen,
    );
    expect(squaredError(predict(model, unseen), unseen)).toBeLessThan(0.2 * flat);
  });

  it('is the same for the same seed, and another for another', async () => {
    const once = await fit(train, { trees: 3, seed: 4 });
    expect(await fit(train, { trees: 3, seed: 4 })).toEqual(once);
    expect((await fit(train, { trees: 3, seed: 5 })).trees).not.toEqual(once.trees);
  });

  it('has its first trees whatever their number', async () => {
    const [few, many] = [await fit(train, { trees: 2 }), await fit(train, { trees: 4 })];
    expect(many.trees.feature.subarray(0, few.trees.feature.length)).toEqual(few.trees.feature);
  });

  it('changes nothing that it was given', async () => {
    await fit(train, { trees: 2, quantiles: true });
    expect(train).toEqual(namedRows(1500));
  });

  it.each([
    ['a constant target', { targets: new Float64Array(50).fill(1e9 + 0.1) }],
    ['features that never change', { features: new Float64Array(200).fill(3) }],
  ])('is a single leaf for %s', async (_, change) => {
    const rows = { ...namedRows(50), ...change };
    const model = await fit(rows, { trees: 3, leaf: 1, sample: 1 });
    expect([...model.trees.feature]).toEqual([-1, -1, -1]);
    const weight = rows.weights.reduce((a, b) => a + b, 0);
    const mean = rows.targets.reduce((sum, y, r) => sum + (y * rows.weights[r]!) / weight, 0);
    expect(predict(model, rows)[0]! / mean).toBeCloseTo(1, 12);
    expect(importance(model).every(({ value }) => value === 0)).toBe(true);
  });

  it('fits duplicate rows as rows of double weight', async () => {
    const twice = (values: ArrayLike<number>, columns: number) =>
      Array.from({ length: columns }, (_, c) => {
        const own = Array.from(values).slice(c * 30, (c + 1) * 30);
        return [...own, ...own];
      }).flat();
    const rows = namedRows(30);
    const double = {
      names: rows.names,
      features: twice(rows.features, 4),
      targets: twice(rows.targets, 1),
      weights: twice(rows.weights, 1),
    };
    const options = { trees: 1, sample: 1, features: 1 };
    const single = predict(await fit(rows, { ...options, leaf: 3 }), rows);
    const doubled = predict(await fit(double, { ...options, leaf: 6 }), rows);
    for (const [row, value] of doubled.entries()) expect(value).toBeCloseTo(single[row % 30]!, 9);
  });

  it('grows a long chain of cuts', async () => {
    const count = 3000;
    const features = Float64Array.from({ length: count }, (_, r) => r);
    // Each cut takes the largest target off: a chain.
    const targets = features.map((x) => 2 ** Math.min(x, 900) * (1 + x / 1e4));
    const model = await fit({ names: ['x'], features, targets }, { trees: 1, leaf: 1 });
    expect(predict(model, { names: ['x'], features }).every(Number.isFinite)).toBe(true);
  });

  it('ends with the reason of its signal, and tells how far it is', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) => {
      told.push(done / total);
      if (done === 5) controller.abort(new Error('enough'));
    };
    const fitting = fit(train, { trees: 50, signal: controller.signal, onProgress });
    await expect(fitting).rejects.toThrowError('enough');
    expect(told).toEqual([0, 0.02, 0.04, 0.06, 0.08, 0.1]);
  });
});

describe('outOfBagError', () => {
  it('is close to the error on rows that were never seen', async () => {
    const model = await fitForest(train, { trees: 60 });
    const fresh = squaredError(predict(model, unseen), unseen);
    const seen = squaredError(predict(model, train), train);
    expect(Math.abs(outOfBagError(model)! / fresh - 1)).toBeLessThan(0.25);
    expect(seen).toBeLessThan(outOfBagError(model)!);
  });

  it('is null where every tree saw all rows', async () => {
    expect(outOfBagError(await fitForest(train, { trees: 2, sample: 1 }))).toBeNull();
  });
});

describe('importance', () => {
  it('goes to the columns that matter, and adds up to 1', async () => {
    const model = await fitForest(train, { trees: 20, leaf: 20 });
    const shares = importance(model);
    expect(shares.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 12);
    expect(shares[0]!.value + shares[1]!.value).toBeGreaterThan(0.9);
    const shuffled = permutationImportance(model, unseen, { repeats: 3 });
    expect(shuffled[1]!.value).toBeGreaterThan(20 * Math.abs(shuffled[2]!.value));
    expect(permutationImportance(model, unseen, { repeats: 3 })).toEqual(shuffled);
  });

  it('of a shuffled column that no tree looks at is 0', async () => {
    const rows = namedRows(60, 2);
    const flat = { ...rows, features: rows.features.map((x, i) => (i < 60 ? x : 1)) };
    const [, second] = permutationImportance(await fitForest(flat, { trees: 3 }), flat);
    expect(second).toEqual({ name: 'b', value: 0 });
  });
});

describe('predictQuantiles', () => {
  it('covers what it promises on rows that were never seen', async () => {
    const model = await fitForest(train, { trees: 60, leaf: 20, features: 1, quantiles: true });
    const bounds = predictQuantiles(model, unseen, [0.1, 0.9]);
    let inside = 0;
    for (let row = 0; row < 600; row++) {
      const y = unseen.targets[row]!;
      if (bounds[2 * row]! <= y && y <= bounds[2 * row + 1]!) inside++;
    }
    expect(Math.abs(inside / 600 - 0.8)).toBeLessThan(0.08);
  });

  it('refuses a forest that kept nothing for it, and quantiles that are none', async () => {
    const without = await fitForest(train, { trees: 1 });
    const error = expect.objectContaining({ code: 'MODEL_OPTIONS_INVALID' });
    expect(() => predictQuantiles(without, unseen, [0.5])).toThrowError(error);
    const kept = await fitForest(train, { trees: 1, quantiles: true });
    for (const quantile of [-0.1, 1.1, Number.NaN]) {
      expect(() => predictQuantiles(kept, unseen, [quantile])).toThrowError(error);
    }
  });
});
