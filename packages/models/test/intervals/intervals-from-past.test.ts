import { createPanel, parsePeriod } from '@crimecast/data';
import type { ForecastSet } from '@crimecast/windows';
import { describe, expect, it } from 'vitest';
import { intervalsFromPast } from '../../src/index.js';

const YEAR = parsePeriod('2021', 'year');
const series = Array.from({ length: 39 }, (_, i) => ({
  id: `a${i}/murder`,
  area: `a${i}`,
  crime: 'murder',
}));
/** Outcomes 11, 12, … 49 in 2022, all forecast as 30. */
const actual = createPanel({
  frequency: 'year',
  start: YEAR,
  length: 2,
  series,
  values: Float64Array.from(series.flatMap((_, i) => [30, 11 + i])),
});

function setOf(origin: number, mean: number, horizon = 1): ForecastSet {
  return {
    ...{ model: 'sum', modelVersion: '1', dataVersion: 'd', frequency: 'year', origin, horizon },
    ...{ series, mean: new Float64Array(39 * horizon).fill(mean), intervals: [], fallbacks: [] },
  };
}

describe('intervalsFromPast', () => {
  it('carries the conformal range of past log errors to the new forecast', () => {
    const { intervals } = intervalsFromPast(setOf(YEAR + 1, 61), [setOf(YEAR, 30)], actual, [80]);
    // (39 + 1) · 10 % = 4: the fourth smallest and largest outcomes, 14 and 46, on the scale 62/31.
    expect(intervals[0]!.lower[0]).toBe((15 * 62) / 31 - 1);
    expect(intervals[0]!.upper[0]).toBe((47 * 62) / 31 - 1);
  });

  it('leaves the bounds of a step that no past forecast reaches unknown', () => {
    const { intervals } = intervalsFromPast(
      setOf(YEAR + 1, 61, 2),
      [setOf(YEAR, 30)],
      actual,
      [80],
    );
    expect(intervals[0]!.lower[0]).toBe(29);
    expect(intervals[0]!.lower[1]).toBeNaN();
  });

  it('knows nothing of outcomes after the given ones', () => {
    const { intervals } = intervalsFromPast(
      setOf(YEAR + 1, 61),
      [setOf(YEAR + 1, 999), setOf(YEAR, 30)],
      actual,
      [80],
    );
    expect(intervals[0]!.lower[0]).toBe(29);
  });

  it('gives no interval without a past', () => {
    expect(intervalsFromPast(setOf(YEAR + 1, 61), [], actual, [80]).intervals).toEqual([]);
  });

  it('refuses past forecasts of other series', () => {
    const other = { ...setOf(YEAR, 30), series: series.slice(1) };
    expect(() => intervalsFromPast(setOf(YEAR + 1, 61), [other], actual, [80])).toThrow(
      /other series/,
    );
  });
});
