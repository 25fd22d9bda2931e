import { describe, expect, it } from 'vitest';
import { createBodyCache, type KeptAnswer } from '../../src/http/body-cache.js';

const answer = (bytes: number): KeptAnswer => ({
  route: '/',
  headers: {},
  body: Buffer.alloc(bytes),
  text: null,
});
/** Two answers of 10 kB fit, three do not. */
const small = () => createBodyCache(45_000);

describe('createBodyCache', () => {
  it('gives what was put in', () => {
    const cache = createBodyCache();
    const body = answer(3);
    cache.set('a', body);
    expect(cache.get('a')).toBe(body);
    expect(cache.get('b')).toBeUndefined();
  });

  it('lets the answer go that was not asked for longest, once it is full', () => {
    const cache = small();
    for (const key of ['a', 'b', 'c', 'd']) cache.set(key, answer(10_000));
    cache.get('a');
    cache.set('e', answer(10_000));
    expect(cache.get('a')).toBeDefined();
    expect(cache.get('b')).toBeUndefined();
    expect(cache.size()).toBeLessThanOrEqual(45_000);
  });

  it('keeps no answer above a quarter of itself', () => {
    const cache = small();
    cache.set('a', answer(12_000));
    expect(cache.get('a')).toBeUndefined();
    expect(cache.size()).toBe(0);
  });

  it('counts an answer once that replaces another', () => {
    const cache = small();
    cache.set('a', answer(1000));
    const before = cache.size();
    cache.set('a', answer(1000));
    expect(cache.size()).toBe(before);
  });

  it('forgets everything when another run is served, and only then', () => {
    const cache = createBodyCache();
    cache.keepFor('one');
    cache.set('a', answer(10));
    cache.keepFor('one');
    expect(cache.get('a')).toBeDefined();
    cache.keepFor('two');
    expect(cache.get('a')).toBeUndefined();
    expect(cache.size()).toBe(0);
  });
});
