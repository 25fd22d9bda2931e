import { sha256 } from '@noble/hashes/sha2.js';

/** A reproducible sequence of random numbers. */
export interface RandomStream {
  /** A whole number from 0 to `bound` − 1, for bounds far below 2³². */
  integer(bound: number): number;
  /**
   * What as many calls of `integer` would be made of: 32 random bits each, see `integerOf`.
   * @param count how many, from the first place on; all there is room for by default
   */
  bits(out: Uint32Array, count?: number): void;
}

/** A whole number from 0 to `bound` − 1 from 32 random bits. */
export function integerOf(bits: number, bound: number): number {
  return Math.floor((bits / 2 ** 32) * bound);
}

/**
 * The stream of one name under a seed: streams of different names are unrelated, so work can be
 * split in any way and still give the same numbers.
 * Source: sfc32 of C. Doty-Humphrey's PractRand 0.94, its state taken from SHA-256 of the names.
 */
export function randomStream(seed: number, ...names: readonly (string | number)[]): RandomStream {
  const digest = sha256(new TextEncoder().encode(JSON.stringify([seed, ...names])));
  const view = new DataView(digest.buffer, digest.byteOffset);
  const state = Int32Array.from({ length: 4 }, (_, i) => view.getInt32(4 * i, true));
  const one = new Uint32Array(1);
  return {
    bits: (out, count = out.length) => nextBits(state, out, count),
    integer(bound) {
      nextBits(state, one, 1);
      return integerOf(one[0]!, bound);
    },
  };
}

function nextBits(state: Int32Array, out: Uint32Array, count: number): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let counter = state[3]!;
  for (let i = 0; i < count; i++) {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    out[i] = sum;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}
