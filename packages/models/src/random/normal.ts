import type { RandomStream } from './random-stream.js';

const FINE = 2 ** 30;

/**
 * A draw from the standard normal distribution.
 * Source: Box & Muller (1958), A note on the generation of random normal deviates.
 */
export function drawNormal(stream: RandomStream): number {
  const radius = Math.sqrt(-2 * Math.log((stream.integer(FINE) + 1) / FINE));
  return radius * Math.cos((2 * Math.PI * stream.integer(FINE)) / FINE);
}
