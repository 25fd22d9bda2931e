import { describe, expect, it } from 'vitest';
import { levelBin } from '../../src/intervals/calibration.js';
import { poolErrors } from '../../src/intervals/pool-errors.js';

const part = (means: number[], crime = 0, own = true) => ({
  crime: means.map(() => crime),
  mean: means,
  error: means.map((mean) => -mean),
  own: means.map(() => own),
});

describe('poolErrors', () => {
  it('cuts a crime into four bins at the quartiles of its forecasts', () => {
    const { edges, cells } = poolErrors([part([8, 1, 2, 3, 4, 5, 6, 7])], 1, true);
    expect([...edges]).toEqual([3, 5, 7]);
    expect(cells.map((cell) => [...cell])).toEqual([
      [-2, -1],
      [-4, -3],
      [-6, -5],
      [-8, -7],
    ]);
  });

  it('keeps crimes apart and pools them again in the wider pools, in order', () => {
    const pooled = poolErrors([part([4, 2], 0), part([9], 1), part([1], 1)], 2, true);
    expect(pooled.byCrime.map((errors) => [...errors])).toEqual([
      [-4, -2],
      [-9, -1],
    ]);
    expect([...pooled.all]).toEqual([-9, -4, -2, -1]);
  });

  it('keeps errors of a model that stepped in apart', () => {
    const parts = [part([4, 2], 0, true), part([7], 0, false)];
    expect([...poolErrors(parts, 1, true).all]).toEqual([-4, -2]);
    expect([...poolErrors(parts, 1, false).all]).toEqual([-7]);
  });

  it('puts ties into one bin', () => {
    const { edges, cells } = poolErrors([part([0, 0, 0, 0, 0, 0, 5])], 1, true);
    expect([...edges]).toEqual([0, 0, 0]);
    expect(cells.map((cell) => cell.length)).toEqual([0, 0, 0, 7]);
  });

  it('gives empty pools for nothing', () => {
    const { all, cells, byCrime } = poolErrors([], 2, true);
    expect([all.length, cells.length, byCrime.length]).toEqual([0, 8, 2]);
  });
});

describe('levelBin', () => {
  const edges = Float64Array.of(3, 5, 7, 10, 20, 30);
  it.each([
    [0, 2.9, 0],
    [0, 3, 1],
    [0, 6.9, 2],
    [0, 7, 3],
    [1, 7, 0],
    [1, 1e9, 3],
  ])('of crime %i at a mean of %d is %i', (crime, mean, bin) => {
    expect(levelBin(edges, crime, mean)).toBe(bin);
  });
});
