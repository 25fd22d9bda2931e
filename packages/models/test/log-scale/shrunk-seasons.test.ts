import { describe, expect, it } from 'vitest';
import { seasonalIndices } from '../../src/log-scale/seasonal-indices.js';
import { shrunkSeasons } from '../../src/log-scale/shrunk-seasons.js';
import { numbers } from '../trees/rows.js';

const seen = (indices: number[], noise: number) => ({
  indices: Float64Array.from(indices),
  noise,
});

describe('shrunkSeasons', () => {
  it('keeps the share of the variance of a single series that is not noise', () => {
    // Variance of the indices: (0.3² + 0.1² + 0.4² + 0.2²) / 3 = 0.1; a tenth of it is noise.
    const [only] = shrunkSeasons([seen([0.3, -0.1, -0.4, 0.2], 0.01)], 4);
    expect([...only!].map((x) => x.toFixed(10))).toEqual(
      [0.27, -0.09, -0.36, 0.18].map((x) => x.toFixed(10)),
    );
  });

  it('has none where there is more noise than spread', () => {
    expect([...shrunkSeasons([seen([0.1, -0.1], 0.5)], 2)[0]!]).toEqual([0, 0]);
  });

  it('draws series to what they have in common, the unsure ones more', () => {
    const [sure, unsure] = shrunkSeasons([seen([1, -1], 0.01), seen([-1, 1], 100)], 2);
    // Common: (100·1 − 0.01·1) / 100.01 = 0.9998, less its noise 0.009999 / 2·0.9998².
    const mean = (100 - 0.01) / 100.01;
    const common = mean * (1 - 1 / 100.01 / (2 * mean * mean));
    const kept = 1 - 0.01 / (2 * (1 - common) ** 2);
    expect(sure![0]).toBeCloseTo(common + Math.max(0, kept) * (1 - common), 12);
    expect(unsure![0]).toBeCloseTo(common, 12);
    expect(unsure![1]).toBeCloseTo(-common, 12);
  });

  it('gives a series too short for seasons those of the others', () => {
    const others = [seen([1, -1], 0.001), seen([1, -1], 0.001)];
    const [, , short] = shrunkSeasons([...others, null], 2);
    expect(short![0]).toBeCloseTo(1, 2);
  });

  it('has none for a single series that was too short, and for none at all', () => {
    expect(shrunkSeasons([null], 3)).toEqual([new Float64Array(3)]);
    expect(shrunkSeasons([], 3)).toEqual([]);
  });

  it('keeps indices that are known without any noise', () => {
    const [a, b] = shrunkSeasons([seen([1, -1], 0), seen([3, -3], 0)], 2);
    expect([a![0], b![0]]).toEqual([1, 3]);
  });

  it('comes nearer to a season that noisy series share than any of them does alone', () => {
    const next = numbers(5);
    const season = [0.2, 0.1, -0.1, -0.2];
    const series = Array.from({ length: 30 }, () =>
      seasonalIndices(
        Float64Array.from({ length: 20 }, (_, t) => season[t % 4]! + 2 * (next() - 0.5)),
        4,
        0,
      ),
    );
    const off = (indices: Float64Array) =>
      season.reduce((sum, index, i) => sum + (index - indices[i]!) ** 2, 0);
    const total = (list: Float64Array[]) => list.reduce((sum, indices) => sum + off(indices), 0);
    const together = total(shrunkSeasons(series, 4));
    const alone = total(series.map((one) => shrunkSeasons([one], 4)[0]!));
    expect(together).toBeLessThan(alone / 2);
  });
});
