import { describe, expect, it } from 'vitest';
import { panelFromArrays, panelLevels, rollUp } from '../../src/index.js';
import { base, table } from './theft-and-arson.js';

const _ = Number.NaN;

describe('rollUp', () => {
  it('sums areas to their parents, crimes to groups, and everything', () => {
    expect(table(rollUp(base, { areas: 'parent' }))).toEqual({
      'north/theft': [1, _, 33],
      'north/arson': [0, 2, _],
      'south/theft': [5, 5, 5],
    });
    const groups = new Map([
      ['theft', 'property'],
      ['arson', 'property'],
    ]);
    expect(table(rollUp(base, { crimes: groups }))).toMatchObject({ 'b/property': [0, 2, 30] });
    expect(table(rollUp(base, { areas: 'all', crimes: 'all' }))).toEqual({ 'all/all': [6, 7, 38] });
  });

  it('keeps the parent where areas stay', () => {
    expect(rollUp(base, { crimes: 'all' }).series[0]).toEqual({
      id: 'a/all',
      area: 'a',
      crime: 'all',
      parent: 'north',
    });
  });

  it('leaves nothing out silently', () => {
    const orphan = panelFromArrays([{ area: 'x', crime: 'y', values: [1] }], 'year', '2017');
    expect(() => rollUp(orphan, { areas: 'parent' })).toThrowError(/area "x" has no parent/);
    expect(() => rollUp(base, { crimes: new Map([['theft', 'g']]) })).toThrowError(
      /crime "arson" has no group/,
    );
  });

  it('gives three levels whose totals are equal', () => {
    const levels = panelLevels(base);
    const total = (panel: typeof base) =>
      panel.values.reduce((sum, v) => sum + (Number.isNaN(v) ? 0 : v), 0);
    expect([levels.area, levels.parent, levels.all].map(total)).toEqual([51, 51, 51]);
    expect(levels.all.series.map(({ id }) => id)).toEqual(['all/theft', 'all/arson']);
  });
});
