import { describe, expect, it } from 'vitest';
import { createExportCache } from '../../src/exports/export-cache.js';
import { inSlices } from '../../src/exports/in-slices.js';

const file = (bytes: number) => async () => Buffer.alloc(bytes);

describe('createExportCache', () => {
  it('makes a file once, also for two who ask at once', async () => {
    const cache = createExportCache();
    let made = 0;
    const make = async () => Buffer.from(String(++made));
    const [one, two] = await Promise.all([cache.get('a', '1', make), cache.get('a', '1', make)]);
    expect(one).toBe(two);
    expect(made).toBe(1);
  });

  it('makes it again for another version, in its place', async () => {
    const cache = createExportCache();
    await cache.get('a', '1', file(1));
    expect(await cache.get('a', '2', file(2))).toHaveLength(2);
  });

  it('lets the oldest go once it is full, and keeps the newest whatever its size', async () => {
    const cache = createExportCache(100);
    await cache.get('a', '1', file(60));
    await cache.get('b', '1', file(60));
    expect(await cache.get('a', '1', file(1))).toHaveLength(1);
    await cache.get('c', '1', file(1000));
    expect(await cache.get('c', '1', file(2))).toHaveLength(1000);
  });

  it('tries again after a failure', async () => {
    const cache = createExportCache();
    const fail = () => Promise.reject(new Error('no'));
    await expect(cache.get('a', '1', fail)).rejects.toThrow('no');
    expect(await cache.get('a', '1', file(3))).toHaveLength(3);
  });
});

describe('inSlices', () => {
  it('hands on everything once, in order, and lets others in between', async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 0);
    const seen: number[] = [];
    let slices = 0;
    for await (const slice of inSlices(slowly(2000))) {
      slices++;
      seen.push(...slice);
    }
    clearInterval(clock);
    expect(seen).toEqual(Array.from({ length: 2000 }, (_, i) => i));
    expect(slices).toBeGreaterThan(2);
    expect(turns).toBeGreaterThan(0);
  });

  it('is nothing for nothing', async () => {
    for await (const slice of inSlices([])) expect(slice).toBeNull();
  });
});

function* slowly(count: number) {
  for (let i = 0; i < count; i++) {
    const until = performance.now() + 0.01;
    while (performance.now() < until);
    yield i;
  }
}
