import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakerOf } from '@/i18n/speaker';
import { classLabel, classLimits, classOf } from '@/map/classes';

describe('classLimits', () => {
  it('is empty without a positive count', () => {
    expect(classLimits([])).toEqual([]);
    expect(classLimits([0, null, 0])).toEqual([]);
  });

  it('gives one class for one positive count', () => {
    expect(classLimits([0, 7, 7, null])).toEqual([1]);
  });

  it('separates clear groups', () => {
    const groups = [2, 30, 400, 5000].flatMap((count) => [count, count, count]);
    const limits = classLimits(groups);
    const classes = [2, 30, 400, 5000].map((count) => classOf(count, limits));
    expect(new Set(classes).size).toBe(4);
  });

  it('is at most six ascending whole numbers from 1, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 200 }), (counts) => {
        const limits = classLimits(counts);
        expect(limits.length).toBeLessThanOrEqual(6);
        limits.forEach((limit, i) => {
          expect(Number.isInteger(limit)).toBe(true);
          expect(limit).toBeGreaterThan(i === 0 ? 0 : limits[i - 1]!);
        });
        if (counts.some((count) => count > 0)) expect(limits[0]).toBe(1);
      }),
    );
  });

  it('does not depend on the order of the counts', () => {
    const counts = [1, 5, 9, 40, 41, 300, 2000, 2100];
    expect(classLimits(counts.toReversed())).toEqual(classLimits(counts));
  });
});

describe('classOf', () => {
  const limits = [1, 5, 20];

  it('keeps zero apart, also an expectation that rounds to it', () => {
    expect(classOf(0, limits)).toBe(0);
    expect(classOf(0.49, limits)).toBe(0);
    expect(classOf(0.5, limits)).toBe(1);
  });

  it('puts a limit into the class it opens', () => {
    expect([4, 5, 19, 20, 999].map((count) => classOf(count, limits))).toEqual([1, 2, 2, 3, 3]);
  });
});

describe('classLabel', () => {
  const t = speakerOf('en');
  it('names each class in words a reader can check', () => {
    const labels = [0, 1, 2, 3, 4].map((index) => classLabel(t, index, [1, 2, 20, 1500]));
    expect(labels).toEqual(['0', '1', '2–19', '20–1,499', '1,500 or more']);
  });
});
