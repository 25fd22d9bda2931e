import type { RandomStream } from '../random/random-stream.js';

const FINE = 2 ** 30;

/** 0 for a share of all units, and for the others what keeps their sum as it was. */
export function dropoutMask(length: number, share: number, stream: RandomStream): Float32Array {
  const mask = new Float32Array(length);
  const dropped = share * FINE;
  const kept = 1 / (1 - share);
  for (let i = 0; i < length; i++) mask[i] = stream.integer(FINE) < dropped ? 0 : kept;
  return mask;
}
