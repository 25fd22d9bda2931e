import { sha256 } from '@noble/hashes/sha2.js';

/** A reproducible sequence of random numbers. */
export interface RandomStream {
  /** A whole number from 0 to `bound` − 1, for bounds far below 2³². */
  integer(bound: number): number;
}

/**
 * The stream of one name under a seed: streams of different names are unrelated, so work can be
 * split in any way and still give the same numbers.
 * Source: sfc32 of C. Doty-Humphrey's PractRand 0.94, its state taken from SHA-256 of the names.
 */
export function randomStream(seed: number, ...names: readonly (string | number)[]): RandomStream {
  const digest = sha256(new TextEncoder().encode(JSON.stringify([seed, ...names])));
  const view = new DataView(digest.buffer, digest.byteOffset);
  let a = view.getInt32(0, true);
  let b = view.getInt32(4, true);
  let c = view.getInt32(8, true);
  let counter = view.getInt32(12, true);
  return {
    integer(bound) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (c << 21) | (c >>> 11);
      c = (c + sum) | 0;
      return Math.floor(((sum >>> 0) / 2 ** 32) * bound);
    },
  };
}
