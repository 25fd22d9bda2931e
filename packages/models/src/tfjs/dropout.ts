import type { RandomStream } from '../random/random-stream.js';

const FINE = 2 ** 30;

/** 0 for a share of all units, and for the others what keeps their sum as it was. */
export function dropoutMask(length: number, share: number, stream: RandomStream): Float32Array {
  return Float32Array.from({ length }, () =>
    stream.integer(FINE) < share * FINE ? 0 : 1 / (1 - share),
  );
}
