import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveCholesky } from '../../src/linear/cholesky.js';
import { columnScales, readScaled } from '../../src/linear/column-scales.js';
import { addRow, emptySums, joinSums, type ProductSums } from '../../src/linear/product-sums.js';
import { choosePenalty, PENALTIES, solveRidge, squaredError } from '../../src/linear/ridge.js';
import { fitRidge } from '../../src/linear/ridge-engine.js';
import { linearRows } from './linear-rows.js';

const POINTS = [
  [0, 0, 1],
  [1, 2, 3],
  [2, 1, 2],
  [3, 5, 7],
  [4, 3, 4],
  [5, 0, 1.5],
] as const;

function pointSums(points: readonly (readonly [number, number, number])[]): ProductSums {
  const sums = emptySums(3);
  points.forEach(([a, b, y], i) => {
    addRow(sums, Float64Array.of(1, a, b), y, 1 + (i % 2));
  });
  return sums;
}

describe('solveCholesky', () => {
  it('solves a system done by hand', () => {
    // 4x + 2y = 8, 2x + 3y = 8: x = 1, y = 2.
    const [x, y] = solveCholesky(Float64Array.of(4, 0, 2, 3), Float64Array.of(8, 8))!;
    expect(x).toBeCloseTo(1, 12);
    expect(y).toBeCloseTo(2, 12);
  });

  it('finds what a product was made of', () => {
    const entries = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(entries, (list) => {
        const a = (i: number, j: number) => list[i * 4 + j]!;
        const n = [0, 1, 2, 3];
        const matrix = n.flatMap((i) =>
          n.map((j) => n.reduce((sum, k) => sum + a(i, k) * a(j, k), i === j ? 1 : 0)),
        );
        const x = list.slice(16);
        const right = n.map((i) => n.reduce((sum, j) => sum + matrix[i * 4 + j]! * x[j]!, 0));
        const found = solveCholesky(Float64Array.from(matrix), Float64Array.from(right))!;
        for (const i of n) expect(found[i]).toBeCloseTo(x[i]!, 6);
      }),
    );
  });

  it.each([
    ['zeros', [0, 0, 0, 0]],
    ['a row that is the double of another', [1, 2, 2, 4]],
    ['a negative entry', [-1, 0, 0, 1]],
    ['NaN', [Number.NaN, 0, 0, 1]],
  ])('gives null for %s', (_, matrix) => {
    expect(solveCholesky(Float64Array.from(matrix), Float64Array.of(1, 1))).toBeNull();
  });
});

describe('solveRidge', () => {
  // scikit-learn 1.2.1: Ridge(alpha=penalty * 9).fit(X, y, sample_weight=[1, 2, 1, 2, 1, 2])
  it.each([
    [0.1, [0.84748571579, 0.11152416357, 1.09422492401]],
    [1, [1.34866434379, 0.08571428571, 0.87804878049]],
  ])('agrees with scikit-learn at penalty %d', (penalty, expected) => {
    const found = solveRidge(pointSums(POINTS), penalty);
    for (const i of [0, 1, 2]) expect(found[i]).toBeCloseTo(expected[i]!, 10);
  });

  it('finds a line that is there, as the penalty goes to 0', () => {
    const exact = POINTS.map(([a, b]) => [a, b, 2 - a + 3 * b] as const);
    const found = solveRidge(pointSums(exact), 1e-12);
    for (const [i, value] of [2, -1, 3].entries()) expect(found[i]).toBeCloseTo(value, 8);
  });

  it('has an answer for equal columns and for a single row', () => {
    const sums = emptySums(3);
    addRow(sums, Float64Array.of(1, 2, 2), 5, 1);
    const found = solveRidge(sums, 0.01);
    expect(found.every(Number.isFinite)).toBe(true);
    expect(found[1]).toBe(found[2]);
  });

  it('leaves the error that a plain loop adds up', () => {
    const b = Float64Array.of(0.5, -0.2, 1.1);
    const plain = POINTS.reduce(
      (sum, [x1, x2, y], i) => sum + (1 + (i % 2)) * (y - 0.5 + 0.2 * x1 - 1.1 * x2) ** 2,
      0,
    );
    expect(squaredError(pointSums(POINTS), b)).toBeCloseTo(plain, 10);
  });
});

describe('choosePenalty', () => {
  it('takes the penalty whose fits on the other origins do best, by a plain loop', () => {
    const parts = [POINTS.slice(0, 2), POINTS.slice(2, 4), POINTS.slice(4)].map(pointSums);
    const errors = PENALTIES.map((penalty) =>
      parts.reduce(
        (sum, own, left) => sum + squaredError(own, solveRidge(joinSums(parts, left), penalty)),
        0,
      ),
    );
    expect(choosePenalty(parts)).toBe(PENALTIES[errors.indexOf(Math.min(...errors))]);
  });

  it('takes a large one where there is nothing but noise, a small one where there is none', () => {
    const parts = (noise: number) =>
      [0, 1, 2].map((origin) => {
        const sums = emptySums(2);
        for (let i = 0; i < 5; i++) {
          const sign = (i + origin) % 2 === 0 ? 1 : -1;
          addRow(sums, Float64Array.of(1, i - 2), (1 - noise) * (i - 2) + noise * sign, 1);
        }
        return sums;
      });
    expect(choosePenalty(parts(0))).toBe(PENALTIES[0]);
    expect(choosePenalty(parts(1))).toBe(PENALTIES.at(-1));
  });

  it('is 0.01 for a single origin', () => {
    expect(choosePenalty([pointSums(POINTS)])).toBe(0.01);
  });
});

describe('columnScales', () => {
  it('brings columns to weighted mean 0 and deviation 1, and cuts off at 3', () => {
    const data = {
      rows: 2,
      features: Float64Array.of(1, 5, 7, 7),
      targets: new Float64Array(2),
      weights: Float64Array.of(3, 1),
    };
    const scales = columnScales(data);
    expect([...scales.centre]).toEqual([2, 7]);
    expect(scales.scale[0]).toBeCloseTo(Math.sqrt(3), 12);
    expect(scales.scale[1]).toBe(1);
    const inputs = new Float64Array(3);
    readScaled(scales, Float64Array.of(2 + Math.sqrt(3), -1e9, 7, 7), 0, 2, inputs);
    expect(inputs[1]).toBeCloseTo(1, 12);
    readScaled(scales, Float64Array.of(0, -1e9, 7, 7), 1, 2, inputs);
    expect([...inputs]).toEqual([1, -3, 0]);
  });
});

describe('fitRidge', () => {
  it('learns the slopes that are there', () => {
    const { coefficients, scale } = fitRidge(linearRows(800));
    expect(coefficients[1]! / scale[0]!).toBeCloseTo(0, 2);
    expect(coefficients[2]! / scale[1]!).toBeCloseTo(0.4, 2);
    expect(coefficients[3]! / scale[2]!).toBeCloseTo(-0.2, 2);
  });

  it('leaves as much weight above its line as below', () => {
    const rows = linearRows(301);
    const fit = fitRidge(rows);
    const inputs = new Float64Array(4);
    let [above, below] = [0, 0];
    for (let row = 0; row < 301; row++) {
      readScaled(fit, rows.features, row, 301, inputs);
      const line = inputs.reduce((sum, x, i) => sum + x * fit.coefficients[i]!, 0);
      if (rows.targets[row]! > line + 1e-12) above += rows.weights[row]!;
      if (rows.targets[row]! < line - 1e-12) below += rows.weights[row]!;
    }
    expect(Math.abs(above - below)).toBeLessThan(1.5);
  });

  it('is flat for a target that never changes', () => {
    const rows = { ...linearRows(50), targets: new Float64Array(50).fill(0.7) };
    const { coefficients } = fitRidge(rows);
    expect(coefficients[0]).toBeCloseTo(0.7, 10);
    for (const slope of coefficients.subarray(1)) expect(slope).toBeCloseTo(0, 10);
  });

  it('does not change its rows', () => {
    const rows = linearRows(60);
    fitRidge(rows);
    expect(rows).toEqual(linearRows(60));
  });
});
