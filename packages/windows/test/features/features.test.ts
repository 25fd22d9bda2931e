import { createPanel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import {
  demean,
  expanding,
  type Feature,
  groupMean,
  lag,
  lags,
  neighbours,
  rolling,
  type Statistic,
  seasonalLag,
  seasonalMean,
  seasonWave,
  shareOf,
  staticValue,
} from '../../src/index.js';
import { panelOf } from '../panels.js';

const NA = Number.NaN;
const one = panelOf([[1, 2, null, 4, 10]]);
const read = (feature: Feature, t: number, target = t + 1, panel = one, s = 0) =>
  feature.prepare(panel)(s, t, target);
const column = (feature: Feature) => [0, 1, 2, 3, 4].map((t) => read(feature, t));

describe('lag', () => {
  it('is the value so many periods before, the origin itself first', () => {
    expect(column(lag(1))).toEqual([1, 2, NA, 4, 10]);
    expect(column(lag(3))).toEqual([NA, NA, 1, 2, NA]);
    expect(lags(3).map(({ name, offset }) => [name, offset])).toEqual([
      ['lag1', 0],
      ['lag2', -1],
      ['lag3', -2],
    ]);
  });

  it.each([0, -1, 1.5, NA])('refuses %s', (k) => {
    expect(() => lag(k)).toThrowError(expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }));
    expect(() => lags(k)).toThrowError(expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }));
  });
});

describe('rolling', () => {
  it.each<[Statistic, number[]]>([
    ['sum', [1, 3, 3, 6, 14]],
    ['mean', [1, 1.5, 1.5, 3, 7]],
    ['median', [1, 1.5, 1.5, 3, 7]],
    ['min', [1, 1, 1, 2, 4]],
    ['max', [1, 2, 2, 4, 10]],
    ['spread', [0, 0.5, 0.5, 1, 3]],
  ])('is the %s of what is known among the last three periods', (statistic, expected) => {
    expect(column(rolling(statistic, 3))).toEqual(expected);
  });

  it('can end before the origin, and says so', () => {
    const before = rolling('mean', 2, { lag: 2 });
    expect(column(before)).toEqual([NA, 1, 1.5, 2, 4]);
    expect(before).toMatchObject({ name: 'mean2-lag2', offset: -1 });
  });

  it('wants as many known values as asked for', () => {
    expect(column(rolling('mean', 3, { least: 2 }))).toEqual([NA, 1.5, 1.5, 3, 7]);
    expect(column(rolling('mean', 3, { least: 3 }))).toEqual([NA, NA, NA, NA, NA]);
  });

  it('refuses a statistic that does not exist, whatever its name', () => {
    for (const name of ['mode', '__proto__', 'constructor']) {
      expect(() => rolling(name as Statistic, 3)).toThrowError(
        expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }),
      );
    }
  });
});

describe('expanding', () => {
  it('takes everything known so far', () => {
    expect(column(expanding('mean'))).toEqual([1, 1.5, 1.5, 7 / 3, 17 / 4]);
    expect(column(expanding('max'))).toEqual([1, 2, 2, 4, 10]);
  });

  it('is not known before anything is', () => {
    const late = panelOf([[null, 3]]);
    expect(read(expanding('sum'), 0, 1, late)).toBeNaN();
  });
});

describe('seasonal features', () => {
  const quarters = panelOf([[1, 2, 3, 4, 10, 20, 30, 40, 100]], { frequency: 'quarter', start: 0 });

  it('look at the season of the target in the cycles before', () => {
    expect(read(seasonalLag(1), 7, 8, quarters)).toBe(10);
    expect(read(seasonalLag(2), 7, 8, quarters)).toBe(1);
    expect(read(seasonalLag(3), 7, 8, quarters)).toBeNaN();
    expect(read(seasonalMean(2), 7, 8, quarters)).toBe(5.5);
    expect(read(seasonalMean(5), 7, 8, quarters)).toBe(5.5);
  });

  it('take the newest cycle that is known at the origin when the target is far', () => {
    // Six quarters after position 3 is the third of its year: position 9 → 5 is unknown, 1 is not.
    expect(read(seasonalLag(1), 3, 9, quarters)).toBe(2);
    expect(read(seasonalLag(1), 8, 12, quarters)).toBe(100);
  });

  it('are lags on years', () => {
    expect([0, 1, 2, 3, 4].map((t) => read(seasonalLag(2), t))).toEqual(column(lag(2)));
  });

  it('know the phase of the target in advance', () => {
    const [sin, cos] = seasonWave();
    expect(read(sin!, 0, 5, quarters)).toBeCloseTo(1, 12);
    expect(read(cos!, 0, 5, quarters)).toBeCloseTo(0, 12);
    expect(read(cos!, 3, 8, quarters)).toBeCloseTo(1, 12);
  });
});

const places = [
  ['a', 'theft', 'North'],
  ['b', 'theft', 'North'],
  ['c', 'theft', 'North'],
  ['d', 'theft', 'South'],
  ['a', 'arson', 'North'],
] as const;
const map = createPanel({
  frequency: 'year',
  start: 2020,
  length: 2,
  series: places.map(([area, crime, parent]) => ({ id: `${area}/${crime}`, area, crime, parent })),
  values: [10, 1, 20, 2, NA, 3, 40, 4, 30, 0],
});
const at = (feature: Feature, s: number, t = 0) => read(feature, t, t + 1, map, s);

describe('group features', () => {
  it('are the mean of the others in the state, the nation, the area', () => {
    expect(at(groupMean('state'), 0)).toBe(20);
    expect(at(groupMean('state'), 2)).toBe(15);
    expect(at(groupMean('state'), 0, 1)).toBe(2.5);
    expect(at(groupMean('nation'), 0)).toBe(30);
    expect(at(groupMean('area'), 0)).toBe(30);
  });

  it('are not known where there is nobody else', () => {
    expect(at(groupMean('state'), 3)).toBeNaN();
    expect(at(groupMean('state'), 4)).toBeNaN();
  });

  it('can include the series itself', () => {
    expect(at(groupMean('state', { leaveOneOut: false }), 0)).toBe(15);
    expect(at(groupMean('state', { leaveOneOut: false }), 3)).toBe(40);
  });

  it('take any key', () => {
    const coast = groupMean(function coast({ area }) {
      return String(area === 'a' || area === 'd');
    });
    expect(coast.name).toBe('coast-mean');
    expect(at(coast, 3)).toBe(20);
  });

  it('give shares of a total', () => {
    expect(at(shareOf('area'), 0)).toBe(0.25);
    expect(at(shareOf('state'), 1)).toBeCloseTo(2 / 3, 12);
    expect(at(shareOf('state'), 2)).toBeNaN();
  });

  it('give no share of nothing', () => {
    expect(at(shareOf('state'), 4, 1)).toBeNaN();
  });
});

describe('neighbours', () => {
  it('look at the same crime in areas that touch, in whichever direction that is given', () => {
    const touching = new Map([
      ['a', ['b', 'd', 'a']],
      ['c', ['a']],
    ]);
    expect(at(neighbours(touching), 0)).toBe(30);
    expect(at(neighbours(touching, 'max'), 0, 1)).toBe(4);
    expect(at(neighbours(touching), 1)).toBe(10);
    expect(at(neighbours(touching), 2)).toBe(10);
    expect(at(neighbours(touching), 4)).toBeNaN();
  });
});

describe('staticValue', () => {
  it('is the same at every origin', () => {
    const people = staticValue('people', ({ area }) => (area === 'd' ? NA : 5000));
    expect([at(people, 0), at(people, 0, 1), at(people, 3)]).toEqual([5000, 5000, NA]);
    expect(people.offset).toBe(Number.NEGATIVE_INFINITY);
  });
});

it.each(['planet', '__proto__', undefined])('there is no group %s', (group) => {
  const unknown = expect.objectContaining({
    code: 'WINDOW_OPTION_INVALID',
    message: expect.stringContaining('state, nation, area'),
  });
  expect(() => groupMean(group as 'state')).toThrow(unknown);
  expect(() => shareOf(group as 'state')).toThrow(unknown);
  if (group !== undefined) expect(() => demean(group as 'state')).toThrow(unknown);
});
