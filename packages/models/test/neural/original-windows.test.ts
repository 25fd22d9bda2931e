import { describe, expect, it } from 'vitest';
import { areaPlaces, originalWindows } from '../../src/neural/original-windows.js';
import { panelOf } from '../panels.js';

const panel = panelOf({
  'b/x': [2, 4, 6, 10, 8],
  'a/x': [0, null, 1, 1, 1],
  'b/y': [5, 5, 5, 5, 5],
});

describe('originalWindows', () => {
  const [x, y] = originalWindows(panel, ['a', 'b'], 3, 1);

  it('scales the counts of a crime by the smallest and largest in its windows', () => {
    // a/x has no complete window with a target: its 0 and 1 are not seen.
    expect(x).toMatchObject({ crime: 'x', scale: { low: 2, span: 8 } });
    expect(x!.rows.rows).toBe(2);
    const sequence = new Float64Array(3);
    x!.rows.sequence(0, sequence, 0);
    expect([...sequence]).toEqual([0, 0.25, 0.5]);
    expect([...x!.rows.targets]).toEqual([1, 0.75]);
    expect([...x!.rows.origins]).toEqual([2019, 2020]);
  });

  it('leaves a constant crime at 0 without dividing by it', () => {
    expect(y!.scale).toEqual({ low: 5, span: 1 });
    expect([...y!.rows.targets]).toEqual([0, 0]);
  });

  it('gives the place of the district', () => {
    const district = new Float64Array(1);
    x!.rows.statics(0, district, 0);
    expect(district[0]).toBe(1);
  });

  it('leaves out crimes with too few windows', () => {
    expect(originalWindows(panel, [], 3, 3)).toEqual([]);
  });
});

describe('areaPlaces', () => {
  it('spreads areas over 0 to 1, unknown ones in the middle', () => {
    const place = areaPlaces(['a', 'b', 'c']);
    expect(['a', 'b', 'c', 'd', '__proto__'].map(place)).toEqual([0, 0.5, 1, 0.5, 0.5]);
  });

  it('takes a single area', () => {
    expect(areaPlaces(['a'])('a')).toBe(0);
  });
});
