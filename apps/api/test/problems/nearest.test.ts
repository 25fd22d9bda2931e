import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from '../../src/problems/nearest.js';

const KNOWN = ['murder', 'attempt-to-murder', 'robbery', 'rape'];

describe('nearest', () => {
  it.each([
    ['murdr', 'murder'],
    ['MURDER', 'murder'],
    ['mudrer', 'murder'],
    ['attempt_to_murder', 'attempt-to-murder'],
    ['robery', 'robbery'],
    ['zebra', null],
    ['', null],
    ['m'.repeat(1000), null],
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, KNOWN)).toBe(expected);
  });

  it('finds a known word from itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }),
        (words) => {
          const found = nearest(words[0]!, words);
          expect(found?.toLowerCase().replaceAll('_', '-')).toBe(
            words[0]!.toLowerCase().replaceAll('_', '-'),
          );
        },
      ),
    );
  });

  it('suggests nothing among nothing', () => {
    expect(suggestion('murder', [])).toBe('');
  });
});
