import { describe, expect, it } from 'vitest';
import { clearlyBetter } from '../../src/selection/clearly-better.js';
import { panelOf } from '../panels.js';
import { numbers } from '../trees/rows.js';

const areas = 20;
const panel = panelOf(
  Object.fromEntries(Array.from({ length: areas }, (_, a) => [`${a}/x`, [1, 2, 3, 4]])),
);

/** Losses of a reference, a candidate and another one, at two origins. */
function losses(of: (s: number, origin: number) => [number, number]) {
  const found = {
    series: [] as number[],
    origin: [] as number[],
    losses: [[], [], []] as number[][],
  };
  for (const origin of [2018, 2019]) {
    for (let s = 0; s < areas; s++) {
      found.series.push(s);
      found.origin.push(origin);
      found.losses[0]!.push(10);
      for (const [i, loss] of of(s, origin).entries()) found.losses[i + 1]!.push(loss);
    }
  }
  return found;
}

const decide = (of: Parameters<typeof losses>[0]) => clearlyBetter(panel, losses(of), 1, 2);

describe('clearlyBetter', () => {
  it('is true for a difference that all areas and origins show', () => {
    expect(decide((s) => [8 + (s % 3), 9 + (s % 3)])).toBe(true);
  });

  it('is false the other way round, and between equals', () => {
    expect(decide(() => [9, 8])).toBe(false);
    expect(decide(() => [9, 9])).toBe(false);
  });

  it('is false when one origin says otherwise', () => {
    expect(decide((_, origin) => (origin === 2018 ? [1, 9] : [9.1, 9]))).toBe(false);
  });

  it('is false when only one origin tells them apart', () => {
    expect(decide((_, origin) => (origin === 2018 ? [1, 9] : [9, 9]))).toBe(false);
  });

  it('is false within the noise between areas', () => {
    const next = numbers(8);
    expect(decide(() => [9 + 8 * (next() - 0.5), 9.1])).toBe(false);
  });

  it('is false where there are hardly any areas, series and origins', () => {
    const few = panelOf({ 'a/x': [1, 2], 'b/x': [1, 2] });
    const found = { series: [0, 1, 0, 1], origin: [1, 1, 2, 2] };
    const own = {
      ...found,
      losses: [
        [5, 5, 5, 5],
        [1, 1, 1, 1],
        [5, 5, 5, 5],
      ],
    };
    expect(clearlyBetter(few, own, 1, 2)).toBe(false);
  });

  it('counts a crime with large numbers no more than another', () => {
    const rows = Object.fromEntries(
      Array.from({ length: areas }, (_, a) => [`${a}/${a < 10 ? 'big' : 'small'}`, [1, 2, 3, 4]]),
    );
    const scaled = losses((s) => (s < 10 ? [1010, 1000] : [0.5, 1]));
    scaled.losses[0] = scaled.series.map((s) => (s < 10 ? 1000 : 1));
    expect(clearlyBetter(panelOf(rows), scaled, 1, 2)).toBe(true);
  });
});
