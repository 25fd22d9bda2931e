import { powerOfTwo } from './power-of-two.js';
import { OVERFLOW, reducedExponent } from './reduced-exponent.js';

const UNDERFLOW = -745.2;

/** eˣ, within two units of the last place and with the same bits on every engine. */
export function exp(x: number): number {
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW) return 0;
  const { k, value } = reducedExponent(x);
  // In two steps, so that powers beyond the smallest and greatest number are not needed.
  const half = Math.trunc(k / 2);
  return powerOfTwo(half) * (1 + value) * powerOfTwo(k - half);
}
