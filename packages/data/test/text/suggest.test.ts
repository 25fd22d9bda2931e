import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/index.js';

const KNOWN = ['murder', 'attempt-to-murder', 'robbery', 'rape'];

const found = (name: string, known: string[]) =>
  /^ Did you mean "(.*)"\?$/s.exec(suggest(name, known))?.[1] ?? null;

describe('suggest', () => {
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
    expect(found(word, KNOWN)).toBe(expected);
  });

  it('finds a known word from itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }),
        (words) => {
          expect(found(words[0]!, words)?.toLowerCase().replaceAll('_', '-')).toBe(
            words[0]!.toLowerCase().replaceAll('_', '-'),
          );
        },
      ),
    );
  });

  it('suggests nothing among nothing', () => {
    expect(suggest('murder', [])).toBe('');
  });
});
