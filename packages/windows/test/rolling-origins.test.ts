import { lastPeriod, type Panel } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollingOrigins } from '../src/index.js';
import { anyPanel, panelOf } from './panels.js';

const panel = panelOf([[1, 2, 3, 4, 5, 6]]);
const originsOf = (...args: Parameters<typeof rollingOrigins>) =>
  rollingOrigins(...args).map(({ origin }) => origin);
const refused = (part: string) =>
  expect.objectContaining({
    code: 'WINDOW_ORIGIN_INVALID',
    message: expect.stringContaining(part),
  });

describe('rollingOrigins', () => {
  it('takes every period but the last by default, oldest first', () => {
    expect(originsOf(panel)).toEqual([2017, 2018, 2019, 2020, 2021]);
  });

  it('gives each origin what was known then', () => {
    const [split] = rollingOrigins(panel, { origins: [2019] });
    expect([...split!.train.values]).toEqual([1, 2, 3]);
  });

  it('keeps only the most recent with last', () => {
    expect(originsOf(panel, { last: 2 })).toEqual([2020, 2021]);
    expect(originsOf(panel, { last: 99 })).toHaveLength(5);
  });

  it('leaves room for training and horizon', () => {
    expect(originsOf(panel, { minTrain: 3, horizon: 2 })).toEqual([2019, 2020]);
  });

  it('keeps the order of given origins', () => {
    expect(originsOf(panel, { origins: [2021, 2019] })).toEqual([2021, 2019]);
  });

  it('gives none for a panel that is too short', () => {
    expect(originsOf(panelOf([[1]]))).toEqual([]);
    expect(originsOf(panelOf([[1, 2]]), { minTrain: 5 })).toEqual([]);
  });

  it('never lets a split know its own future', () => {
    fc.assert(
      fc.property(anyPanel, (any) => {
        for (const { origin, train } of rollingOrigins(any)) {
          expect(lastPeriod(train)).toBe(origin);
          expect(origin).toBeLessThan(lastPeriod(any));
        }
      }),
    );
  });

  it.each([2016, 2022, 2030, 2019.5, Number.NaN])('refuses the origin %s', (origin) => {
    expect(() => rollingOrigins(panel, { origins: [origin] })).toThrowError(
      refused('choose from 2017 to 2021'),
    );
  });

  it('refuses an origin given twice', () => {
    expect(() => rollingOrigins(panel, { origins: [2019, 2019] })).toThrowError(refused('twice'));
  });

  it('names months as months', () => {
    const months = panelOf([[1, 2, 3]], { frequency: 'month', start: 2018 * 12 });
    expect(() => rollingOrigins(months, { origins: [2018 * 12 + 2] })).toThrowError(
      refused('2018-03'),
    );
  });

  it('says that a panel of one period allows no origin', () => {
    expect(() => rollingOrigins(panelOf([[1]]), { origins: [2017] })).toThrowError(
      refused('allow none'),
    );
  });

  it.each(['last', 'minTrain', 'horizon'])('refuses a %s of 0', (name) => {
    expect(() => rollingOrigins(panel, { [name]: 0 })).toThrowError(
      expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }),
    );
  });
});

describe('rollingOrigins with a training policy', () => {
  const panel = panelOf([[1, 2, 3, 4, 5, 6]]);
  const years = (train: Panel) => [train.start, train.start + train.length - 1];

  it('slides over the newest periods', () => {
    const splits = rollingOrigins(panel, { span: 2 });
    expect(splits.map(({ train }) => years(train))).toEqual([
      [2017, 2017],
      [2017, 2018],
      [2018, 2019],
      [2019, 2020],
      [2020, 2021],
    ]);
    expect(splits.at(-1)!.history.length).toBe(5);
  });

  it('keeps a gap between training and origin', () => {
    const splits = rollingOrigins(panel, { gap: 2, last: 2 });
    expect(splits.map(({ origin, train }) => [origin, ...years(train)])).toEqual([
      [2020, 2017, 2018],
      [2021, 2017, 2019],
    ]);
    expect(rollingOrigins(panel, { gap: 2 })[0]!.origin).toBe(2019);
  });

  it('shares a fit among origins, forwards in time only', () => {
    const splits = rollingOrigins(panel, { refitEvery: 2, origins: [2021, 2018, 2019, 2020] });
    expect(splits.map(({ origin, fitOrigin }) => [origin, fitOrigin])).toEqual([
      [2021, 2020],
      [2018, 2018],
      [2019, 2018],
      [2020, 2020],
    ]);
    expect(splits[2]!.train.length).toBe(2);
    expect(splits[2]!.history.length).toBe(3);
  });

  it.each([{ span: 0 }, { gap: -1 }, { gap: 0.5 }, { refitEvery: 0 }])('refuses %s', (options) => {
    expect(() => rollingOrigins(panel, options)).toThrowError(
      expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }),
    );
  });
});
