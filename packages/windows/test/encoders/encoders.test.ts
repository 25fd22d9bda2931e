import { describe, expect, it } from 'vitest';
import {
  type Category,
  encodedFeatures,
  featureRows,
  oneHotEncoder,
  ordinalEncoder,
  targetMeanEncoder,
} from '../../src/index.js';
import { panelOf } from '../panels.js';

const states: Category[] = ['Goa', 'Bihar', 'Goa', null, 'Kerala'];

describe('ordinalEncoder', () => {
  it('numbers categories as they appear', () => {
    const encoder = ordinalEncoder(states, { name: 'state' });
    expect(encoder.columns).toEqual(['state']);
    expect(states.map((state) => encoder.encode(state)[0])).toEqual([0, 1, 0, 2, 3]);
    expect(encoder.encode('Sikkim')).toEqual([4]);
  });

  it('takes NaN and null for the same: not known', () => {
    expect(ordinalEncoder([1, Number.NaN, null]).encode(Number.NaN)).toEqual([1]);
  });

  it('is not confused by names of the language', () => {
    const encoder = ordinalEncoder(['__proto__', 'constructor']);
    expect(encoder.encode('constructor')).toEqual([1]);
    expect(encoder.encode('toString')).toEqual([2]);
  });
});

describe('oneHotEncoder', () => {
  it('has a column per category', () => {
    const encoder = oneHotEncoder(states, { name: 'state' });
    expect(encoder.columns).toEqual(['state=Goa', 'state=Bihar', 'state=null', 'state=Kerala']);
    expect(encoder.encode('Bihar')).toEqual([0, 1, 0, 0]);
    expect(encoder.encode('Sikkim')).toEqual([0, 0, 0, 0]);
  });
});

describe('targetMeanEncoder', () => {
  const encoder = targetMeanEncoder(['a', 'a', 'b', 'a'], [1, 2, 9, Number.NaN], { smoothing: 2 });

  it('mixes the mean of a category with that of all', () => {
    // Overall (1 + 2 + 9) / 3 = 4.
    expect(encoder.encode('a')).toEqual([(3 + 2 * 4) / 4]);
    expect(encoder.encode('b')).toEqual([(9 + 2 * 4) / 3]);
    expect(encoder.encode('c')).toEqual([4]);
  });

  it('is the plain mean without smoothing', () => {
    expect(targetMeanEncoder(['a', 'a'], [1, 4], { smoothing: 0 }).encode('a')).toEqual([2.5]);
  });

  it.each([
    ['fewer targets than categories', () => targetMeanEncoder(['a'], [])],
    ['negative smoothing', () => targetMeanEncoder(['a'], [1], { smoothing: -1 })],
    ['smoothing that is no number', () => targetMeanEncoder(['a'], [1], { smoothing: Number.NaN })],
  ])('refuses %s', (_, make) => {
    expect(make).toThrowError(expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }));
  });
});

describe('a category that no training row had', () => {
  it.each([
    ordinalEncoder(states, { unknown: 'error' }),
    oneHotEncoder(states, { unknown: 'error' }),
    targetMeanEncoder(['a'], [1], { unknown: 'error' }),
  ])('is refused by name', (encoder) => {
    expect(() => encoder.encode('Sikkim')).toThrowError(
      expect.objectContaining({
        code: 'WINDOW_CATEGORY_UNKNOWN',
        message: expect.stringContaining('Sikkim'),
      }),
    );
  });

  it('is missing in every column', () => {
    expect(oneHotEncoder(['a', 'b'], { unknown: 'missing' }).encode('c')).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });
});

it('encoded features are columns of a table', () => {
  const panel = panelOf([
    [1, 2],
    [3, 4],
  ]);
  const encoder = oneHotEncoder(['0', '1'], { name: 'area' });
  const rows = featureRows(
    panel,
    encodedFeatures(encoder, ({ area }) => area),
  );
  expect(rows.columns.map(({ name }) => name)).toEqual(['area=0', 'area=1']);
  expect([...rows.features]).toEqual([1, 0, 0, 1]);
});
