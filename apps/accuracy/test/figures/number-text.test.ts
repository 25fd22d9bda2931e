import { describe, expect, it } from 'vitest';
import {
  fraction,
  lift,
  percentPoints,
  pValue,
  share,
  whole,
  withInterval,
} from '../../src/figures/number-text.js';

describe('figures as text', () => {
  it('writes fractions, shares, multiples and counts', () => {
    expect(fraction(0.96915)).toBe('0.9691');
    expect(share(0.8125)).toBe('81.3 %');
    expect(lift(2.6)).toBe('2.60');
    expect(whole(14080)).toBe('14,080');
  });

  it('writes differences with their sign', () => {
    expect([percentPoints(0.031), percentPoints(-0.031), percentPoints(0)]).toEqual([
      '+3.1 %',
      '−3.1 %',
      '0.0 %',
    ]);
  });

  it('writes p-values without a leading zero, and small ones as such', () => {
    expect([pValue(0.0004), pValue(0.034), pValue(1)]).toEqual(['<.001', '.034', '1.000']);
  });

  it('writes an estimate with its interval', () => {
    expect(withInterval({ relMae: 0.9692, lower: 0.9481, upper: 0.99 })).toBe(
      '0.969 (0.948 – 0.990)',
    );
  });

  it('writes a dash for what has no value, never a zero', () => {
    for (const write of [fraction, share, lift, whole, percentPoints, pValue]) {
      expect([write(null), write(undefined), write(Number.NaN)]).toEqual(['–', '–', '–']);
    }
    expect(withInterval(null)).toBe('–');
  });
});
