import { describe, expect, it } from 'vitest';
import { cases, count, list, percent, pValue, ratio } from '../../src/report/wording.js';

describe('numbers in words', () => {
  it('are grouped and have their noun', () => {
    expect([count(1, 'crime'), count(2400, 'cell'), count(3, 'series', 'series')]).toEqual([
      '1 crime',
      '2,400 cells',
      '3 series',
    ]);
  });

  it('are listed with commas and an and', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual([
      'none',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('are a dash where there is no value', () => {
    for (const write of [ratio, percent, pValue])
      expect([write(null), write(undefined)]).toEqual(['–', '–']);
  });

  it('have the digits that they deserve', () => {
    expect([ratio(0.96749), percent(0.7884), percent(-0.0834)]).toEqual([
      '0.967',
      '78.8 %',
      '−8.3 %',
    ]);
    expect([pValue(0.0004), pValue(0.034), pValue(1)]).toEqual(['<.001', '.034', '1.000']);
    expect([cases(0), cases(4.26), cases(-7.71), cases(37325.6)]).toEqual([
      '0',
      '4.3',
      '−7.7',
      '37,326',
    ]);
  });
});
