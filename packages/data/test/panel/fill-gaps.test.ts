import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillGaps, panelFromArrays, slicePeriods } from '../../src/index.js';
import { anyPanel } from '../any-panel.js';

const _ = Number.NaN;

describe('fillGaps', () => {
  const holes = (...values: number[]) =>
    panelFromArrays([{ area: 'a', crime: 'b', values }], 'quarter', '2020-Q1');
  const panel = holes(_, 2, _, _, 8, _);

  it.each([
    ['leave', [_, 2, _, _, 8, _]],
    ['zero', [0, 2, 0, 0, 8, 0]],
    ['previous', [_, 2, 2, 2, 8, 8]],
    ['season', [_, 2, _, _, 8, 2]],
    ['interpolate', [_, 2, 4, 6, 8, _]],
  ] as const)('%s', (policy, expected) => {
    expect([...fillGaps(panel, policy).values]).toEqual(expected);
    expect([...panel.values]).toEqual([_, 2, _, _, 8, _]);
  });

  it('leaves gaps that are too long as a whole', () => {
    expect([...fillGaps(panel, 'previous', { maxGap: 1 }).values]).toEqual([_, 2, _, _, 8, 8]);
  });

  it('refuses an unknown policy and a gap below 1', () => {
    expect(() => fillGaps(panel, 'toString' as never)).toThrowError(/is no policy.*leave, zero/);
    expect(() => fillGaps(panel, 'zero', { maxGap: 0 })).toThrowError(/maxGap is 0/);
  });

  it('never changes a known value, and only "interpolate" looks ahead', () => {
    fc.assert(
      fc.property(
        anyPanel(),
        fc.constantFrom('leave', 'zero', 'previous', 'season'),
        fc.nat(),
        (any, policy, at) => {
          const filled = fillGaps(any, policy);
          any.values.forEach((value, i) => {
            if (!Number.isNaN(value)) expect(filled.values[i]).toBe(value);
          });
          const known = slicePeriods(any, any.start, any.start + (at % any.length));
          const before = slicePeriods(filled, any.start, any.start + (at % any.length));
          expect(fillGaps(known, policy)).toEqual(before);
        },
      ),
    );
  });
});
