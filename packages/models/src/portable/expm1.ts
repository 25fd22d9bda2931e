import { powerOfTwo } from './power-of-two.js';
import { OVERFLOW, reducedExponent } from './reduced-exponent.js';

const UNDERFLOW = -40;

/** eˣ − 1, within two units of the last place and with the same bits on every engine. */
export function expm1(x: number): number {
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW) return -1;
  const { k, value } = reducedExponent(x);
  if (k === 0) return value;
  if (k === 1024) return powerOfTwo(1023) * (1 + value) * 2;
  const scale = powerOfTwo(k);
  // The parts are added so that neither loses digits to the other.
  return k < 53 ? scale - 1 + scale * value : scale * (1 + value) - 1;
}
