import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binColumns } from '../../src/boosting/column-bins.js';
import { fillHistogram, packSlopes } from '../../src/boosting/histograms.js';
import { weightedQuantile } from '../../src/boosting/weighted-quantile.js';
import { fitBoosting, predict } from '../../src/trees/index.js';
import { namedRows } from '../trees/regression-rows.js';
import { numbers } from '../trees/rows.js';
import { plainBoosting } from './plain-boosting.js';

describe('boosting', () => {
  it.each([
    [1, { trees: 1, rate: 1, leaves: 6, leaf: 5, l2: 0 }],
    [2, { trees: 5, rate: 0.3, leaves: 4, leaf: 8, l2: 0 }],
    [3, { trees: 4, rate: 0.5, leaves: 5, leaf: 1, l2: 3 }],
  ])('is what plain lists give, seed %i', async (seed, options) => {
    const rows = namedRows(120, 3, seed);
    const { trees, rate, ...tree } = options;
    const model = await fitBoosting(rows, { trees, rate, tree });
    const plain = plainBoosting(rows, 3, options);
    for (const [row, value] of predict(model, rows).entries()) {
      expect(value).toBeCloseTo(plain[row]!, 6);
    }
  });

  it('finds the best of all sets of categories', async () => {
    const rows = namedRows(90, 2, 6);
    const next = numbers(3);
    const features = rows.features.map((x, i) => (i < 90 ? Math.floor(next() * 6) : x));
    const effect = [0.2, -1.4, 0.9, -0.5, 2.2, -0.1];
    const targets = rows.targets.map((y, r) => 0.2 * y + effect[features[r]!]!);
    const made = { ...rows, features, targets };
    const options = { trees: 3, rate: 1, leaves: 3, leaf: 2 };
    const model = await fitBoosting(made, {
      trees: 3,
      rate: 1,
      tree: { leaves: 3, leaf: 2 },
      categories: ['a'],
    });
    const plain = plainBoosting(made, 2, options, new Set([0]));
    const errorOf = (values: ArrayLike<number>) =>
      targets.reduce((sum, y, r) => sum + rows.weights[r]! * (y - values[r]!) ** 2, 0);
    // Smoothing of the order may cost a little of what every subset could give.
    expect(errorOf(predict(model, made)) / errorOf(plain)).toBeLessThan(1.05);
  });
});

describe('packed histograms', () => {
  it('hold the sums and counts of a plain loop, in any order', () => {
    const rows = namedRows(200, 3);
    const binned = binColumns({ rows: 200, ...rows }, rows.names, new Set());
    const slopes = rows.targets.map((y) => (y - 0.3) * 1e5);
    const pairs = new Float64Array(400);
    const { count, scale } = packSlopes(slopes, rows.weights, pairs);
    const order = Int32Array.from({ length: 100 }, (_, i) => (i * 37) % 200);
    const [histogram, reversed] = [new Float64Array(2 * 256 * 3), new Float64Array(2 * 256 * 3)];
    fillHistogram(histogram, binned.bins, 3, pairs, order, 10, 90);
    fillHistogram(reversed, binned.bins, 3, pairs, order.slice(10, 90).reverse(), 0, 80);
    for (let c = 0; c < 3; c++) {
      for (let bin = 0; bin < 256; bin++) {
        const own = [...order.slice(10, 90)].filter((row) => binned.bins[row * 3 + c] === bin);
        const packed = histogram[2 * (256 * c + bin)]!;
        const whole = Math.floor(packed / count);
        expect(packed - whole * count).toBe(own.length);
        const slope = own.reduce((sum, row) => sum + slopes[row]!, 0);
        expect(Math.abs(whole / scale - slope)).toBeLessThan(1e-3);
        expect(reversed[2 * (256 * c + bin)]).toBe(packed);
      }
    }
  });
});

describe('binColumns', () => {
  it('puts every value between its cuts, many values into about equal bins', () => {
    const next = numbers(2);
    const features = Float64Array.from({ length: 3000 }, () => Math.round(next() * 1e6) / 1e3);
    const data = { rows: 3000, features, targets: features, weights: features };
    const { bins, cuts } = binColumns(data, ['a'], new Set());
    const sizes = new Array(256).fill(0);
    features.forEach((value, row) => {
      expect(bins[row]).toBe(cuts[0]!.filter((cut) => cut <= value).length);
      sizes[bins[row]!]++;
    });
    expect(cuts[0]).toHaveLength(254);
    expect(Math.max(...sizes)).toBeLessThan(16);
  });

  it('cuts very many rows at quantiles of an even part of them', () => {
    const next = numbers(5);
    const features = Float64Array.from({ length: 45_000 }, () => next() ** 3);
    const data = { rows: 45_000, features, targets: features, weights: features };
    const { bins, cuts } = binColumns(data, ['a'], new Set());
    const sizes = new Array(256).fill(0);
    for (let row = 0; row < 45_000; row++) {
      if (row % 97 === 0) {
        expect(bins[row]).toBe(cuts[0]!.filter((cut) => cut <= features[row]!).length);
      }
      sizes[bins[row]!]++;
    }
    expect(cuts[0]).toHaveLength(254);
    expect(Math.max(...sizes)).toBeLessThan((2 * 45_000) / 255);
  });

  it('has one bin per value where there are few, and for a heavy value', () => {
    const features = Float64Array.of(1, 1, 2, 2, 2, 7);
    const data = { rows: 6, features, targets: features, weights: features };
    const { bins, cuts } = binColumns(data, ['a'], new Set());
    expect([...bins]).toEqual([0, 0, 1, 1, 1, 2]);
    expect([...cuts[0]!]).toEqual([1.5, 4.5]);
    const heavy = Float64Array.from({ length: 1000 }, (_, i) => (i < 700 ? 0 : i));
    const wide = { rows: 1000, features: heavy, targets: heavy, weights: heavy };
    const binned = binColumns(wide, ['a'], new Set());
    expect(binned.cuts[0]![0]).toBe(350);
    expect(Math.max(...binned.bins)).toBeLessThan(255);
  });
});

describe('weightedQuantile', () => {
  it('agrees with sorting and adding up', () => {
    const pair = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 }));
    const list = fc.array(pair, { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(list, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, share) => {
        const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
        const all = sorted.reduce((sum, [, weight]) => sum + weight, 0);
        let reached = 0;
        const at = sorted.find(([, weight]) => {
          reached += weight;
          return reached >= share * all * (1 - 1e-12);
        });
        const [values, weights] = [pairs.map(([v]) => v), pairs.map(([, w]) => w)];
        expect(weightedQuantile(Float64Array.from(values), Float64Array.from(weights), share)).toBe(
          at![0],
        );
      }),
    );
  });
});
