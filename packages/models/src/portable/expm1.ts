import { powerOfTwo } from './power-of-two.js';
import { OVERFLOW, reducedExponent } from './reduced-exponent.js';

const UNDERFLOW = -40;

/** eˣ − 1, within two units of the last place and with the same bits on every engine. */
export function expm1(x: number): number {
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW) return -1;
  const { k, value } = reducedExponent(x);
  // In two steps, so that 2¹⁰²⁴ is not needed.
  const half = powerOfTwo(k - 1);
  // The parts are added so that neither loses digits to the other.
  return k < 53 ? 2 * half - 1 + 2 * half * value : half * (1 + value) * 2 - 1;
}
