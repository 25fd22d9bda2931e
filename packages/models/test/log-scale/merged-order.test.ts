import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergedOrder } from '../../src/log-scale/merged-order.js';

it('is the order that a comparator gives, ties in their order', () => {
  const value = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 200 }), (values) => {
      const sorted = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
      expect([...mergedOrder(values)]).toEqual(sorted);
    }),
  );
});
