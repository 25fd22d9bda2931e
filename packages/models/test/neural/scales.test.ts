import { describe, expect, it } from 'vitest';
import { learnScales, restoreScales, scaleArrays, scaled } from '../../src/neural/scales.js';

describe('learnScales', () => {
  it('gives mean and spread of each column, missing ones skipped', () => {
    const scales = learnScales(Float64Array.of(1, 5, 3, Number.NaN, 5, 5), 2);
    expect([...scales.centre]).toEqual([3, 5]);
    expect(scales.scale[0]).toBeCloseTo(Math.sqrt(8 / 3), 14);
    expect(scales.scale[1]).toBe(1);
  });

  it('leaves a column without numbers as it is', () => {
    expect(learnScales(Float64Array.of(Number.NaN), 1)).toEqual(learnScales(Float64Array.of(), 1));
  });
});

describe('scaled', () => {
  const scales = { centre: Float64Array.of(10), scale: Float64Array.of(2) };

  it.each([
    [10, 0],
    [13, 1.5],
    [1e9, 3],
    [-1e9, -3],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 3],
  ])('makes %d to %d', (value, expected) => {
    expect(scaled(scales, 0, value)).toBe(expected);
  });
});

describe('restoreScales', () => {
  const arrays = (change: Record<string, Float64Array> = {}) =>
    new Map([
      ...scaleArrays('x', { centre: Float64Array.of(1, 2), scale: Float64Array.of(1, 3) }),
      ...Object.entries(change),
    ]);

  it('gives back what was saved', () => {
    expect(restoreScales('x', 2, arrays()).scale).toEqual(Float64Array.of(1, 3));
  });

  it.each([
    ['another size', { xCentre: Float64Array.of(1) }],
    ['NaN', { xCentre: Float64Array.of(1, Number.NaN) }],
    ['an infinite scale', { xScale: Float64Array.of(1, Number.POSITIVE_INFINITY) }],
    ['a scale of 0', { xScale: Float64Array.of(1, 0) }],
    ['a negative scale', { xScale: Float64Array.of(-1, 1) }],
  ])('refuses %s', (_, change) => {
    expect(() => restoreScales('x', 2, arrays(change))).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });
});
