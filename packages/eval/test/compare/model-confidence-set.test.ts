import { describe, expect, it } from 'vitest';
import { drawer } from '../../src/compare/drawer.js';
import { modelConfidenceSet } from '../../src/index.js';

/** Losses with a mean and a spread of ±1 from a fixed pattern. */
const losses = (mean: number, step: number, n = 120) =>
  Array.from({ length: n }, (_, i) => mean + (((i * step) % 101) / 50 - 1));
const code = (code: string) => expect.objectContaining({ code });

describe('modelConfidenceSet', () => {
  it('drops a model that is clearly worse and keeps two that are alike', () => {
    const set = modelConfidenceSet([losses(1, 37), losses(2, 53), losses(1.02, 71)]);
    expect(set.map(({ inSet }) => inSet)).toEqual([true, false, true]);
    expect(set[1]!.pValue).toBeLessThan(0.01);
    expect(Math.max(...set.map(({ pValue }) => pValue))).toBe(1);
    expect(set[0]!.meanLoss).toBeCloseTo(losses(1, 37).reduce((a, b) => a + b) / 120, 12);
  });

  it('keeps copies of one model together', () => {
    const set = modelConfidenceSet([losses(1, 37), losses(1, 37)]);
    expect(set.map(({ pValue }) => pValue)).toEqual([1, 1]);
  });

  it('keeps what single entries would drop when they are copies within a cluster', () => {
    const few = 6;
    const clusters = Array.from({ length: 240 }, (_, i) => String(i % few));
    const a = clusters.map((g) => Number(g));
    const b = clusters.map((g) => Number(g) + (Number(g) % 2 ? 1 : -0.6));
    expect(modelConfidenceSet([a, b])[1]!.inSet).toBe(false);
    expect(modelConfidenceSet([a, b], { clusters })[1]!.inSet).toBe(true);
  });

  it('has p-values that a plain bootstrap of whole entries gives, for two models', () => {
    const [a, b] = [losses(1, 37, 40), losses(1.25, 53, 40)];
    const draws = 800;
    const draw = drawer(99);
    const mean = (values: number[]) => values.reduce((x, y) => x + y, 0) / values.length;
    const gap = mean(b) - mean(a);
    const gaps = Array.from({ length: draws }, () => {
      const picked = a.map(() => draw(40));
      return mean(picked.map((i) => b[i]!)) - mean(picked.map((i) => a[i]!)) - gap;
    });
    // Of two models the T_max statistic is |gap| in units of its spread.
    const expected = gaps.filter((value) => Math.abs(value) >= gap).length / draws;
    const found = modelConfidenceSet([a, b], { draws: 4000 })[1]!.pValue;
    expect(expected).toBeGreaterThan(0.02);
    expect(Math.abs(found - expected)).toBeLessThan(0.03);
  });

  it('is reproducible, and follows its seed', () => {
    const columns = [losses(1, 37), losses(1.1, 53), losses(1.15, 71)];
    expect(modelConfidenceSet(columns)).toEqual(modelConfidenceSet(columns));
    expect(modelConfidenceSet(columns, { seed: 2 })).not.toEqual(modelConfidenceSet(columns));
  });

  it('skips entries that one model lacks', () => {
    const holed = losses(1, 53).map((value, i) => (i < 100 ? value : Number.NaN));
    const found = modelConfidenceSet([losses(1, 37), holed]);
    expect(found[0]!.meanLoss).toBeCloseTo(
      losses(1, 37)
        .slice(0, 100)
        .reduce((a, b) => a + b) / 100,
      12,
    );
  });

  it('is one certain model alone, and empty without models or entries', () => {
    expect(modelConfidenceSet([[1, 2]])).toEqual([
      { model: 0, meanLoss: 1.5, pValue: 1, inSet: true },
    ]);
    expect(modelConfidenceSet([])).toEqual([]);
    expect(modelConfidenceSet([[], []])).toEqual([]);
    expect(modelConfidenceSet([[Number.NaN], [1]])).toEqual([]);
  });

  it('refuses unequal lengths and an alpha that is none', () => {
    expect(() => modelConfidenceSet([[1, 2], [1]])).toThrowError(code('EVAL_LENGTH_MISMATCH'));
    expect(() => modelConfidenceSet([[1]], { clusters: ['a', 'b'] })).toThrowError(
      code('EVAL_LENGTH_MISMATCH'),
    );
    expect(() => modelConfidenceSet([[1]], { alpha: 0 })).toThrowError(code('EVAL_OPTION_INVALID'));
    expect(() => modelConfidenceSet([[1]], { draws: 0 })).toThrowError(code('EVAL_OPTION_INVALID'));
  });
});
