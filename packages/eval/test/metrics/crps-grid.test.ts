import { describe, expect, it } from 'vitest';
import { crps, meanPinball, pinball, quantileGrid, quantileWeights } from '../../src/index.js';

const code = (code: string) => expect.objectContaining({ code });

describe('quantileGrid', () => {
  it('holds both bounds of each level around the median', () => {
    expect(quantileGrid([80, 95]).map((q) => Number(q.toFixed(6)))).toEqual([
      0.025, 0.1, 0.5, 0.9, 0.975,
    ]);
    expect(quantileGrid([])).toEqual([0.5]);
  });
});

describe('quantileWeights', () => {
  it('are equal on an even grid and sum to 1', () => {
    expect(quantileWeights([0.125, 0.375, 0.625, 0.875])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('reach halfway to the neighbours on an uneven one', () => {
    const weights = quantileWeights([0.025, 0.1, 0.5, 0.9, 0.975]);
    [0.0625, 0.2375, 0.4, 0.2375, 0.0625].forEach((weight, i) => {
      expect(weights[i]).toBeCloseTo(weight, 12);
    });
    expect(quantileWeights([0.3])).toEqual([1]);
    expect(quantileWeights([])).toEqual([]);
  });

  it.each([[[0.5, 0.5]], [[0.9, 0.1]], [[0, 0.5]], [[Number.NaN]]])('refuse %j', (grid) => {
    expect(() => quantileWeights(grid)).toThrowError(code('EVAL_LEVEL_INVALID'));
  });
});

describe('meanPinball', () => {
  const quantiles = [
    { quantile: 0.1, values: [1, 2] },
    { quantile: 0.5, values: [4, 6] },
    { quantile: 0.9, values: [9, 8] },
  ];
  const actual = [5, 10];

  it('is the plain mean of the losses, not doubled; crps is twice that', () => {
    const losses = quantiles.map(({ quantile, values }) => pinball(actual, values, quantile)!);
    const mean = (losses[0]! + losses[1]! + losses[2]!) / 3;
    expect(meanPinball(actual, quantiles)).toBeCloseTo(mean, 12);
    expect(crps(actual, quantiles)).toBeCloseTo(2 * mean, 12);
  });

  it('weighs the losses', () => {
    expect(meanPinball(actual, quantiles, [0, 1, 0])).toBe(pinball(actual, [4, 6], 0.5));
    expect(meanPinball(actual, quantiles, [0, 0, 0])).toBeNull();
  });

  it('with weights comes nearer to the CRPS of a uniform forecast on a coarse grid', () => {
    const grid = [0.025, 0.1, 0.5, 0.9, 0.975];
    const coarse = grid.map((quantile) => ({ quantile, values: [quantile] }));
    const exact = (0.3 ** 3 + 0.7 ** 3) / 3;
    const weighted = Math.abs(crps([0.3], coarse, quantileWeights(grid))! - exact);
    expect(weighted).toBeLessThan(Math.abs(crps([0.3], coarse)! - exact));
  });

  it.each([[[1, 1]], [[1, 1, -1]], [[1, 1, Number.NaN]]])('refuses the weights %j', (weights) => {
    expect(() => meanPinball(actual, quantiles, weights)).toThrowError(code('EVAL_OPTION_INVALID'));
  });
});
