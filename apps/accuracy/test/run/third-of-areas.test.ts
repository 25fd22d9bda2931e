import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { describe, expect, it } from 'vitest';
import { thirdOfAreas } from '../../src/run/third-of-areas.js';
import { panelOf } from '../panels.js';

describe('thirdOfAreas', () => {
  it('keeps every third area by code with all its series, whatever their order', () => {
    const rows = {
      's-4/x': [1],
      's-1/x': [2],
      's-1/y': [3],
      's-3/x': [4],
      's-2/x': [5],
      's-4/y': [6],
    };
    expect(thirdOfAreas(panelOf(rows)).series.map(({ id }) => id)).toEqual([
      's-4/x',
      's-1/x',
      's-1/y',
      's-4/y',
    ]);
  });

  it('keeps the first of fewer than three areas', () => {
    expect(
      thirdOfAreas(panelOf({ 's-2/x': [1], 's-1/x': [2] })).series.map(({ id }) => id),
    ).toEqual(['s-1/x']);
  });

  it('keeps 235 of the 704 districts of the protocol, from nearly all states', async () => {
    const raw = ncrbPanel(await loadNcrb(), { protocol: 'raw', circleFixes: 'none' });
    const third = thirdOfAreas(raw);
    expect(new Set(raw.series.map(({ area }) => area)).size).toBe(704);
    expect(new Set(third.series.map(({ area }) => area)).size).toBe(235);
    expect(third.series.length).toBe(235 * 20);
    expect(new Set(third.series.map(({ parent }) => parent)).size).toBeGreaterThanOrEqual(30);
  });
});
