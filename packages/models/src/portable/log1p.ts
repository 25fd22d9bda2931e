import { LN2_HIGH, LN2_LOW } from './reduced-exponent.js';

const TERMS = 12;

/**
 * ln(1 + x), within two units of the last place and with the same bits on every engine; −∞ at −1,
 * NaN below.
 *
 * 1 + x is split into 2ᵉ · m with m near 1, what the sum lost is put back, and ln m is 2 artanh(s)
 * with s = (m − 1) / (m + 1) by its series.
 * Source: Cody & Waite (1980), Software Manual for the Elementary Functions, ch. 5.
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x > -0.29 && x < 0.41) return artanhSeries(x, x / (2 + x), 0);
  const sum = 1 + x;
  const lost = x >= 1 ? 1 - (sum - x) : x - (sum - 1);
  let e = 0;
  let m = sum;
  for (; m > Math.SQRT2; e++) m /= 2;
  for (; m < Math.SQRT1_2; e--) m *= 2;
  const f = m - 1;
  return e * LN2_HIGH + artanhSeries(f, f / (2 + f), e * LN2_LOW + lost / sum);
}

/** ln(1 + f) + c, where s = f / (2 + f) and c is tiny. */
function artanhSeries(f: number, s: number, c: number): number {
  const z = s * s;
  let sum = 0;
  for (let n = TERMS; n >= 1; n--) sum = z * (1 / (2 * n + 1) + sum);
  // 2 s (1 + sum) = f − s (f − 2 sum): f carries all digits, the rest is small.
  return f - (s * (f - 2 * sum) - c);
}
