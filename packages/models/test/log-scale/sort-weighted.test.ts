import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortWeighted } from '../../src/log-scale/sort-weighted.js';

it('sorts as a comparator does, ties in their order, weights with their values', () => {
  const pairs = fc.array(
    fc.tuple(fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double({ noNaN: true })), fc.nat()),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(pairs, (list) => {
      const values = Float64Array.from(list, ([value]) => value);
      const weights = Float64Array.from(list, ([, weight]) => weight);
      sortWeighted(values, weights);
      const sorted = [...list].sort(([a], [b]) => a - b);
      expect([...values]).toEqual(sorted.map(([value]) => value));
      expect([...weights]).toEqual(sorted.map(([, weight]) => weight));
    }),
  );
});
