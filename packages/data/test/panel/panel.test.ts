import { describe, expect, it } from 'vitest';
import {
  aggregate,
  createPanel,
  dataVersion,
  lastPeriod,
  type Panel,
  periodLabels,
  pickSeries,
  selectSeries,
  seriesValues,
  until,
} from '../../src/index.js';

const NaN_ = Number.NaN;
const series = [
  { id: 'a/theft', area: 'a', crime: 'theft', parent: 'north' },
  { id: 'b/theft', area: 'b', crime: 'theft', parent: 'north' },
  { id: 'c/theft', area: 'c', crime: 'theft', parent: 'south' },
];

function panel(values = [1, 2, 3, 10, NaN_, 30, NaN_, NaN_, 7]): Panel {
  return createPanel({ frequency: 'year', start: 2017, length: 3, series, values });
}

describe('createPanel', () => {
  it('copies the values it is given', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const made = panel(values);
    values[0] = 99;
    expect(made.values[0]).toBe(1);
  });

  it.each([
    ['too few values', { values: [1, 2] }, '2 values do not fill 3 series × 3 periods'],
    [
      'a negative count',
      { values: [1, 2, 3, 4, 5, 6, 7, 8, -1] },
      'series "c/theft" has -1 in 2019',
    ],
    ['an infinite count', { values: [1, 2, 3, 4, 5, 6, 7, 8, Infinity] }, 'has Infinity in 2019'],
    ['an unknown frequency', { frequency: 'decade' as never }, 'frequency is "decade"'],
    ['a fractional start', { start: 2017.5 }, 'start is 2017.5'],
    ['a repeated id', { series: [series[0]!, series[0]!, series[2]!] }, '"a/theft" occurs twice'],
  ])('refuses %s', (_, wrong, message) => {
    const input = {
      frequency: 'year' as const,
      start: 2017,
      length: 3,
      series,
      values: [...panel().values],
    };
    expect(() => createPanel({ ...input, ...wrong })).toThrowError(
      expect.objectContaining({
        code: 'DATA_PANEL_INVALID',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('holds a panel without series or periods', () => {
    const empty = createPanel({ frequency: 'month', start: 0, length: 0, series: [], values: [] });
    expect(periodLabels(empty)).toEqual([]);
  });
});

describe('reading a panel', () => {
  it('labels its periods and knows the last one', () => {
    expect(periodLabels(panel())).toEqual(['2017', '2018', '2019']);
    expect(lastPeriod(panel())).toBe(2019);
  });

  it('shows the values of a series, oldest first', () => {
    expect([...seriesValues(panel(), 1)]).toEqual([10, NaN_, 30]);
  });
});

describe('until', () => {
  it('keeps what was known at the origin and nothing later', () => {
    const known = until(panel(), 2018);
    expect(known.length).toBe(2);
    expect([...known.values]).toEqual([1, 2, 10, NaN_, NaN_, NaN_]);
  });

  it('is the same panel whatever comes after the origin', () => {
    const other = panel([1, 2, 999, 10, NaN_, 0, NaN_, NaN_, NaN_]);
    expect(dataVersion(until(other, 2018))).toBe(dataVersion(until(panel(), 2018)));
  });

  it.each([2016, 2020, 2018.5])('refuses the origin %s and names the years there are', (origin) => {
    expect(() => until(panel(), origin)).toThrowError(
      /outside the panel; choose one from 2017 to 2019/,
    );
  });
});

describe('selectSeries and pickSeries', () => {
  it('keeps the series that the predicate keeps', () => {
    const north = selectSeries(panel(), ({ parent }) => parent === 'north');
    expect(north.series.map(({ id }) => id)).toEqual(['a/theft', 'b/theft']);
    expect([...north.values]).toEqual([1, 2, 3, 10, NaN_, 30]);
  });

  it('gives series in the order asked for', () => {
    const picked = pickSeries(panel(), [2, 0]);
    expect([...picked.values]).toEqual([NaN_, NaN_, 7, 1, 2, 3]);
  });
});

describe('aggregate', () => {
  it('sums what was observed; a sum of nothing observed is missing, not zero', () => {
    const sums = aggregate(panel(), ({ parent, crime }) => ({
      id: `${parent}/${crime}`,
      area: parent!,
      crime,
    }));
    expect(sums.series.map(({ id }) => id)).toEqual(['north/theft', 'south/theft']);
    expect([...sums.values]).toEqual([11, 2, 33, NaN_, NaN_, 7]);
  });

  it('leaves out series sent nowhere', () => {
    expect(aggregate(panel(), () => null).series).toEqual([]);
  });
});

describe('dataVersion', () => {
  it('is the same for the same data and another for any change', () => {
    expect(dataVersion(panel())).toBe(dataVersion(panel()));
    expect(dataVersion(panel())).toMatch(/^[0-9a-f]{16}$/);
    const changed = panel([1, 2, 3, 10, NaN_, 30, NaN_, NaN_, 8]);
    expect(dataVersion(changed)).not.toBe(dataVersion(panel()));
  });

  it('does not depend on the bits of a NaN', () => {
    const odd = new Float64Array(panel().values);
    new DataView(odd.buffer).setUint32(4 * 8, 1, true);
    expect(Number.isNaN(odd[4]!)).toBe(true);
    expect(dataVersion({ ...panel(), values: odd })).toBe(dataVersion(panel()));
  });
});
