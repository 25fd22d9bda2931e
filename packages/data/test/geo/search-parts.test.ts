import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/geo/search/fold-name.js';
import { bitCount, letterSet } from '../../src/geo/search/letter-set.js';
import { editDistance } from '../../src/text/edit-distance.js';

/** The definition of optimal string alignment, by recursion. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = [
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    slowDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    rest.push(slowDistance(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...rest);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('editDistance', () => {
  it.each([
    ['pune', 'pune', 0],
    ['pune', 'puen', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('of %s and %s is %i', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
  });

  it('is the definition up to the limit, and limit + 1 beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
    );
  });
});

describe('letterSet', () => {
  it('never hides a word that is near enough', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const bits = bitCount(letterSet(a) ^ letterSet(b));
        expect(bits).toBeLessThanOrEqual(2 * slowDistance(a, b));
      }),
    );
  });

  it('counts bits also where the sign bit is set', () => {
    expect([0, 1, 3, -1, -2147483648].map(bitCount)).toEqual([0, 1, 2, 32, 1]);
  });
});

describe('foldName', () => {
  it.each([
    ['Banas Kantha', 'Banaskantha'],
    ['Y.S.R.', 'ysr'],
    ['Lahul & Spiti', 'LAHUL AND SPITI'],
    ['Janjgir-Champa', 'janjgir champa'],
    ['Pune district', 'pune'],
    ['Āgrā', 'agra'],
    ['गाज़ियाबाद', 'गाजियाबाद'],
    ['चण्डीगढ़', 'चंडीगढ'],
    ['बाँदा', 'बांदा'],
    ['हिन्द', 'हिंद'],
  ])('holds %s and %s for the same name', (a, b) => {
    expect(foldName(a).key).toBe(foldName(b).key);
    expect(foldName(a).key).not.toBe('');
  });

  it.each([
    ['पुणे', 'पुण'],
    ['मऊ', 'मउ'],
    ['Una', 'Unao'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldName(a).key).not.toBe(foldName(b).key);
  });

  it('keeps a word such as "city" where it is all there is', () => {
    expect(foldName('City').words).toEqual(['city']);
    expect(foldName(' ., ').words).toEqual([]);
  });

  it('folds what is folded to itself, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { words } = foldName(text);
        expect(foldName(words.join(' ')).words).toEqual(words);
      }),
    );
  });
});
