import { describe, expect, it } from 'vitest';
import { createBodyCache } from '../../src/http/body-cache.js';

describe('createBodyCache', () => {
  it('makes a body once', () => {
    const cache = createBodyCache();
    let made = 0;
    const make = () => ({ made: ++made });
    expect(cache.get('a', make)).toBe('{"made":1}');
    expect(cache.get('a', make)).toBe('{"made":1}');
  });

  it('lets the body go that was not asked for longest, once it is full', () => {
    const cache = createBodyCache(20);
    let made = 0;
    const make = () => `body ${++made}`;
    cache.get('a', make);
    cache.get('b', make);
    cache.get('a', make);
    cache.get('c', make);
    expect(cache.get('a', make)).toBe('"body 1"');
    expect(cache.get('b', make)).toBe('"body 4"');
  });

  it('gives a body larger than itself without keeping it', () => {
    const cache = createBodyCache(3);
    expect(cache.get('a', () => 'long')).toBe('"long"');
    expect(cache.get('a', () => 'other')).toBe('"other"');
  });
});
