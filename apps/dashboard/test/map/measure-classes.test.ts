import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakerOf } from '@/i18n/speaker';
import { changeClass, changeLimits } from '@/map/change-classes';
import { formatRate, rateClass, rateLabel, rateLimits } from '@/map/rate-classes';

const t = speakerOf('en');

describe('rateLimits', () => {
  it('start at 0 and rise, at most six', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true })), (rates) => {
        const limits = rateLimits(rates);
        expect(limits.length).toBeLessThanOrEqual(6);
        expect(limits.toSorted((a, b) => a - b)).toEqual(limits);
        if (limits.length > 0) expect(limits[0]).toBe(0);
      }),
    );
  });

  it('are numbers a person would choose, tenths included', () => {
    const groups = [0.021, 0.31, 4.2, 61, 980].flatMap((rate) => [rate, rate, rate]);
    expect(rateLimits(groups)).toEqual([0, 0.3, 4, 60, 1000]);
  });
});

describe('rateClass', () => {
  const limits = [0, 0.5, 4];

  it('keeps no case apart from a low rate', () => {
    expect([0, 0.01, 0.5, 3.9, 4].map((rate) => rateClass(rate, limits))).toEqual([0, 1, 2, 2, 3]);
  });

  it('is named in words a reader can check', () => {
    const labels = [0, 1, 2, 3].map((index) => rateLabel(t, index, limits));
    expect(labels).toEqual(['0', 'below 0.5', '0.5 to 4', '4 or more']);
    expect([0.034, 12.34].map(formatRate)).toEqual(['0.03', '12.3']);
  });
});

describe('changeLimits', () => {
  it('follow how much counts usually change', () => {
    const calm = Array.from({ length: 100 }, (_, i) => (i % 2 ? 1 : -1) * (i / 10));
    const wild = Array.from({ length: 100 }, (_, i) => (i % 2 ? 1 : -1) * i);
    expect(changeLimits(calm)).toEqual([5, 20]);
    expect(changeLimits(wild)).toEqual([30, 75]);
    expect(changeLimits([])).toEqual([5, 20]);
  });

  it('are the same up and down', () => {
    expect([-80, -20, -4, 0, 4, 20, 80].map((percent) => changeClass(percent, [10, 40]))).toEqual([
      -2, -1, 0, 0, 0, 1, 2,
    ]);
    expect(changeClass(Number.POSITIVE_INFINITY, [10, 40])).toBe(2);
  });
});
