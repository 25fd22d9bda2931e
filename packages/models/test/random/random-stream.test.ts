import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/random/random-stream.js';

/** sfc32 written out with big integers, seeded from Node's own SHA-256. */
function plainStream(key: string, count: number): number[] {
  const digest = createHash('sha256').update(key).digest();
  const mask = 0xffffffffn;
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => BigInt(digest.readUInt32LE(at)));
  return Array.from({ length: count }, () => {
    const sum = (a! + b! + counter!) & mask;
    counter = (counter! + 1n) & mask;
    a = b! ^ (b! >> 9n);
    b = (c! + (c! << 3n)) & mask;
    c = (((c! << 21n) | (c! >> 11n)) + sum) & mask;
    return Number(sum);
  });
}

describe('randomStream', () => {
  it('is sfc32 with its state from SHA-256 of the names', () => {
    const stream = randomStream(7, 'murder', 3);
    const drawn = Array.from({ length: 200 }, () => stream.integer(2 ** 32));
    expect(drawn).toEqual(plainStream('[7,"murder",3]', 200));
  });

  it('gives the bits of several calls at once, and goes on after them', () => {
    const stream = randomStream(7, 'murder', 3);
    const first = stream.integer(2 ** 32);
    const bits = new Uint32Array(150);
    stream.bits(bits);
    const drawn = [first, ...bits, stream.integer(2 ** 32)];
    expect(drawn).toEqual(plainStream('[7,"murder",3]', 152));
  });

  it('gives the same numbers for the same seed and names', () => {
    const draw = () => {
      const stream = randomStream(1, 'a', 2);
      return Array.from({ length: 50 }, () => stream.integer(1000));
    };
    expect(draw()).toEqual(draw());
  });

  it.each([
    ['seed', [1, 'a', 2] as const, [2, 'a', 2] as const],
    ['name', [1, 'a', 2] as const, [1, 'b', 2] as const],
    ['number', [1, 'a', 2] as const, [1, 'a', 3] as const],
    ['cut between names', [1, 'a,b'] as const, [1, 'a', 'b'] as const],
  ])('gives other numbers for another %s', (_, one, other) => {
    const draw = ([seed, ...names]: readonly [number, ...(string | number)[]]) => {
      const stream = randomStream(seed, ...names);
      return Array.from({ length: 20 }, () => stream.integer(1e6));
    };
    expect(draw(one)).not.toEqual(draw(other));
  });

  it('draws every number below the bound about equally often', () => {
    const stream = randomStream(1, 'uniform');
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) counts[stream.integer(10)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});
