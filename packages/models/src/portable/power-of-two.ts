/** 2ᵏ, exactly, for whole k; too small ones are 0, too large ones ∞. */
export function powerOfTwo(k: number): number {
  let power = 1;
  for (let i = k; i > 0; i--) power *= 2;
  for (let i = k; i < 0; i++) power /= 2;
  return power;
}
