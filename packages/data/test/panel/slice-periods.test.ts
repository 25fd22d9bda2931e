import { describe, expect, it } from 'vitest';
import { slicePeriods } from '../../src/index.js';
import { base, table } from './theft-and-arson.js';

describe('slicePeriods', () => {
  it('takes labels or numbers, both ends included', () => {
    expect(table(slicePeriods(base, '2018', 2019))['c/theft']).toEqual([5, 5]);
  });

  it.each([
    ['2016', '2018'],
    ['2018', '2020'],
    ['2019', '2018'],
    [2017.5, 2018],
  ])('refuses %s to %s', (from, to) => {
    expect(() => slicePeriods(base, from, to)).toThrowError(
      expect.objectContaining({ code: 'DATA_PERIOD_INVALID' }),
    );
  });
});
