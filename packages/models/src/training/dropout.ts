import type { RandomStream } from '../random/random-stream.js';

const FINE = 2 ** 30;

/** Fills a mask: 0 for a share of all units, and for the others what keeps their sum as it was. */
export function drawDropout(mask: Float32Array, share: number, stream: RandomStream): void {
  const dropped = share * FINE;
  const kept = 1 / (1 - share);
  for (let i = 0; i < mask.length; i++) mask[i] = stream.integer(FINE) < dropped ? 0 : kept;
}
