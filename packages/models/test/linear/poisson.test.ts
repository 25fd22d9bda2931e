import { describe, expect, it } from 'vitest';
import { readScaled } from '../../src/linear/column-scales.js';
import { fitPoisson } from '../../src/linear/poisson-engine.js';
import type { LearnRows } from '../../src/pooled/pooled-engine.js';
import { linearRows } from './linear-rows.js';

const DISPERSION = 0.05;

/** Score and information of each coefficient by the definition, on plain lists. */
function score(rows: LearnRows, fit: ReturnType<typeof fitPoisson>) {
  const size = fit.coefficients.length;
  const inputs = new Float64Array(size);
  const slopes = new Array<number>(size).fill(0);
  let weight = 0;
  for (let row = 0; row < rows.rows; row++) {
    readScaled(fit, rows.features, row, rows.rows, inputs);
    const line = inputs.reduce((sum, x, i) => sum + x * fit.coefficients[i]!, 0);
    const last = Math.exp(rows.features[row]!);
    const [count, expected] = [last * Math.exp(rows.targets[row]!), last * Math.exp(line)];
    const prior = 1 / (1 + DISPERSION * last);
    inputs.forEach((x, i) => {
      slopes[i]! += prior * (count - expected) * x;
    });
    weight += prior * expected;
  }
  return { slopes, weight };
}

describe('fitPoisson', () => {
  it('has a score of nothing but the penalty, by the definition', () => {
    // A single origin: the penalty is 0.01.
    const rows = linearRows(400, 1);
    const fit = fitPoisson(rows);
    const { slopes, weight } = score(rows, fit);
    expect(slopes[0]! / weight).toBeCloseTo(0, 8);
    fit.coefficients.forEach((b, i) => {
      if (i > 0) expect(slopes[i]! / weight).toBeCloseTo(0.01 * b, 8);
    });
  });

  it('finds rates that are there without noise', () => {
    const { coefficients, scale } = fitPoisson(linearRows(500, 5, 0));
    expect(coefficients[1]! / scale[0]!).toBeCloseTo(0, 3);
    expect(coefficients[2]! / scale[1]!).toBeCloseTo(0.4, 3);
    expect(coefficients[3]! / scale[2]!).toBeCloseTo(-0.2, 3);
  });

  it('forecasts as many as there were, where nothing else is known', () => {
    const rows = linearRows(200, 1);
    const blind = { ...rows, features: rows.features.map((x, i) => (i < 200 ? x : 1)) };
    const fit = fitPoisson(blind);
    expect(score(blind, fit).slopes[0]).toBeCloseTo(0, 6);
  });

  it('is finite for one row, equal rows and targets at the limits', () => {
    for (const target of [-1.5, 0, 1.5]) {
      const rows = { ...linearRows(1, 1), targets: Float64Array.of(target) };
      expect(fitPoisson(rows).coefficients[0]).toBeCloseTo(target, 8);
    }
    const limits = linearRows(90);
    const wild = { ...limits, targets: limits.targets.map((_, i) => (i % 3 === 0 ? 1.5 : -1.5)) };
    expect(fitPoisson(wild).coefficients.every(Number.isFinite)).toBe(true);
  });

  it('does not change its rows', () => {
    const rows = linearRows(60);
    fitPoisson(rows);
    expect(rows).toEqual(linearRows(60));
  });
});
