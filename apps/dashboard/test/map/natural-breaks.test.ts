import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humanNumber } from '@/map/human-number';
import { naturalBreaks } from '@/map/natural-breaks';

/** Tries every way to cut: the slow oracle. */
function leastDeviation(values: number[], weights: number[], classes: number): number {
  const deviation = (start: number, end: number) => {
    let weight = 0;
    let sum = 0;
    for (let i = start; i < end; i++) {
      weight += weights[i]!;
      sum += weights[i]! * values[i]!;
    }
    let total = 0;
    for (let i = start; i < end; i++) total += weights[i]! * (values[i]! - sum / weight) ** 2;
    return total;
  };
  const best = (start: number, left: number): number => {
    if (left === 1) return deviation(start, values.length);
    let least = Number.POSITIVE_INFINITY;
    for (let end = start + 1; end <= values.length - left + 1; end++) {
      least = Math.min(least, deviation(start, end) + best(end, left - 1));
    }
    return least;
  };
  return best(0, Math.min(classes, values.length));
}

function deviationOf(values: number[], weights: number[], starts: number[]): number {
  return starts.reduce((total, start, i) => {
    const end = starts[i + 1] ?? values.length;
    return total + leastDeviation(values.slice(start, end), weights.slice(start, end), 1);
  }, 0);
}

describe('naturalBreaks', () => {
  it('is empty without values and whole with fewer values than classes', () => {
    expect(naturalBreaks([], [], 4)).toEqual([]);
    expect(naturalBreaks([3, 8], [1, 1], 4)).toEqual([0, 1]);
  });

  it('is as good as trying every way to cut', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 }));
    const entries = fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: 9,
      selector: ([value]) => value,
    });
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 4 }), (unsorted, classes) => {
        const sorted = unsorted.toSorted(([a], [b]) => a - b);
        const values = sorted.map(([value]) => value);
        const weights = sorted.map(([, weight]) => weight);
        const starts = naturalBreaks(values, weights, classes);
        expect(starts[0]).toBe(0);
        expect(starts.length).toBe(Math.min(classes, values.length));
        expect(deviationOf(values, weights, starts)).toBeCloseTo(
          leastDeviation(values, weights, classes),
          6,
        );
      }),
    );
  });
});

describe('humanNumber', () => {
  it('chooses numbers a person would', () => {
    expect([0.2, 1, 3.4, 14, 17, 27, 93, 260, 4321].map(humanNumber)).toEqual([
      1, 1, 3, 15, 15, 25, 100, 250, 4000,
    ]);
  });

  it('never gives a fraction', () => {
    for (let value = 1; value < 30; value += 0.1) {
      expect(Number.isInteger(humanNumber(value))).toBe(true);
    }
  });
});
