/** ln 2 in two parts: the first has few enough digits that small multiples of it are exact. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;

/** Above it eˣ is larger than any number. */
export const OVERFLOW = 709.79;

/**
 * eˣ as 2ᵏ · (1 + value), value within ±0.42.
 *
 * x is brought near 0 by multiples of ln 2, where 15 terms of the Taylor series are exact to the last place.
 * Source: Cody & Waite (1980), Software Manual for the Elementary Functions, ch. 6.
 */
export function reducedExponent(x: number): { k: number; value: number } {
  const k = Math.round(x * Math.LOG2E);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const rest = high - low;
  return { k, value: series(rest, high - rest - low) };
}

/** eʳ⁺ᶜ − 1 for |r| ≤ ln 2 / 2 and a tiny correction c. */
function series(r: number, c: number): number {
  let sum = 1 / 15;
  for (let n = 14; n >= 2; n--) sum = (1 + r * sum) / n;
  return r + (r * r * sum + c * (1 + r));
}
