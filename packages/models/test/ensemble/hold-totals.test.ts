import { describe, expect, it } from 'vitest';
import { holdTotals } from '../../src/ensemble/hold-totals.js';
import { panelOf } from '../panels.js';

/** Eight areas of one crime that ended with these counts. */
const areas = (last: readonly number[], crime = 'theft') =>
  Object.fromEntries(last.map((value, a) => [`${a}/${crime}`, [value + 5, value]]));
const hundreds = panelOf(areas(Array.from({ length: 8 }, () => 100)));
const NONE = new Set<number>();

describe('holdTotals', () => {
  it('goes half of the way, on the log scale, to where the total stays', () => {
    const mean = new Float64Array(8).fill(64);
    const held = holdTotals(mean, hundreds, 1, NONE);
    // Eight series of 100 less a third of a case each, over eight of 64.
    const factor = Math.sqrt((800 - 8 / 3) / 512);
    for (const value of held) expect(value).toBeCloseTo(64 * factor, 10);
  });

  it('leaves its input as it is', () => {
    const mean = new Float64Array(8).fill(64);
    holdTotals(mean, hundreds, 1, NONE);
    expect(mean).toEqual(new Float64Array(8).fill(64));
  });

  it('takes each step ahead for itself', () => {
    const mean = Float64Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? 100 - 1 / 3 : 25));
    const held = holdTotals(mean, hundreds, 2, NONE);
    expect(held[0]).toBeCloseTo(100 - 1 / 3, 10);
    expect(held[1]).toBeCloseTo(25 * Math.sqrt((100 - 1 / 3) / 25), 10);
  });

  it('lets small counts be forecast below their mean', () => {
    const ones = panelOf(areas(Array.from({ length: 8 }, () => 1)));
    const held = holdTotals(new Float64Array(8).fill(2 / 3), ones, 1, NONE);
    for (const value of held) expect(value).toBeCloseTo(2 / 3, 12);
  });

  it('leaves alone what another model forecast, and crimes of fewer than eight series', () => {
    const skipped = holdTotals(new Float64Array(8).fill(64), hundreds, 1, new Set([3]));
    expect(skipped).toEqual(new Float64Array(8).fill(64));
    const nine = panelOf(areas([...Array.from({ length: 8 }, () => 100), 7000]));
    const held = holdTotals(new Float64Array(9).fill(64), nine, 1, new Set([8]));
    expect(held[8]).toBe(64);
    expect(held[0]).toBeCloseTo(64 * Math.sqrt((800 - 8 / 3) / 512), 10);
  });

  it('does not count series whose last value is missing', () => {
    const panel = panelOf({
      ...areas(Array.from({ length: 8 }, () => 100)),
      'x/theft': [9, Number.NaN],
    });
    const mean = new Float64Array(9).fill(64);
    const held = holdTotals(mean, panel, 1, NONE);
    expect(held[8]).toBe(64);
    expect(held[0]).toBeCloseTo(64 * Math.sqrt((800 - 8 / 3) / 512), 10);
  });

  it('holds nothing where all is zero', () => {
    const zeros = panelOf(areas(Array.from({ length: 8 }, () => 0)));
    expect(holdTotals(new Float64Array(8), zeros, 1, NONE)).toEqual(new Float64Array(8));
    const grown = holdTotals(new Float64Array(8).fill(4), zeros, 1, NONE);
    expect(grown).toEqual(new Float64Array(8).fill(4));
  });

  it('leaves panels with seasons alone', () => {
    const monthly = panelOf(areas(Array.from({ length: 8 }, () => 100)), { frequency: 'month' });
    expect(holdTotals(new Float64Array(8).fill(64), monthly, 1, NONE)[0]).toBe(64);
  });
});
