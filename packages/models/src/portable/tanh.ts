import { expm1 } from './expm1.js';

/** The hyperbolic tangent, with the same bits on every engine. */
export function tanh(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 20) return 1;
  if (x < -20) return -1;
  const t = expm1(2 * Math.abs(x));
  const value = t / (t + 2);
  return x < 0 ? -value : value;
}
