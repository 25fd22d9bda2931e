import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quickMedian } from '../../src/log-scale/quick-median.js';
import { weightedMedian } from '../../src/log-scale/weighted-median.js';

it('is the weighted median to the bit, with ties and equal weights', () => {
  const value = fc.oneof(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.integer({ min: -2, max: 2 }),
  );
  const weight = fc.oneof(
    fc.constantFrom(0, 0.1, 1, 2),
    fc.double({ min: 0, max: 9, noNaN: true }),
  );
  const pair = fc.tuple(
    value.map((x) => x + 0),
    weight,
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 200 }), (pairs) => {
      const values = pairs.map(([x]) => x);
      const weights = pairs.map(([, w]) => w);
      const given = [Float64Array.from(values), Float64Array.from(weights)] as const;
      expect(quickMedian(...given)).toBe(weightedMedian(values, weights));
      expect([...given[0]]).toEqual(values);
    }),
    { numRuns: 2000 },
  );
});

it('sorts where half of the weight is reached exactly', () => {
  expect(quickMedian([4, 1, 3, 2], [1, 1, 1, 1])).toBe(2.5);
  expect(quickMedian([1, 2, 3], [2, 0, 2])).toBe(2);
  expect(quickMedian([], [])).toBeNaN();
});
