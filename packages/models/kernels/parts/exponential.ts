/** As in src/portable/reduced-exponent.ts, on two numbers at once, operation by operation. */
export const LN2_HIGH: f64 = 0.6931471803691238;
export const LN2_LOW: f64 = 1.9082149292705877e-10;

/** The power of two that is nearest to eˣ. */
export function nearestPower(x: v128): v128 {
  const power = f64x2.mul(x, f64x2.splat(Math.LOG2E));
  const up = f64x2.ceil(power);
  const over = f64x2.gt(f64x2.sub(up, f64x2.splat(0.5)), power);
  return f64x2.sub(up, v128.and(over, f64x2.splat(1)));
}

function high(x: v128, k: v128): v128 {
  return f64x2.sub(x, f64x2.mul(k, f64x2.splat(LN2_HIGH)));
}

/** What is left of x, near 0. */
export function restOf(x: v128, k: v128): v128 {
  return f64x2.sub(high(x, k), f64x2.mul(k, f64x2.splat(LN2_LOW)));
}

/** One term of the series: (1 + r · sum) / n. */
export function term(r: v128, sum: v128, n: v128): v128 {
  return f64x2.div(f64x2.add(f64x2.splat(1), f64x2.mul(r, sum)), n);
}

/** eʳ − 1 from the sum of the series, with what `restOf` lost. */
export function seriesValue(x: v128, k: v128, r: v128, sum: v128): v128 {
  const low = f64x2.mul(k, f64x2.splat(LN2_LOW));
  const c = f64x2.sub(f64x2.sub(high(x, k), r), low);
  const squares = f64x2.mul(f64x2.mul(r, r), sum);
  return f64x2.add(r, f64x2.add(squares, f64x2.mul(c, f64x2.add(f64x2.splat(1), r))));
}

/** 2ᵏ for whole k from −1022 to 1023. */
export function powerOfTwo(k: v128): v128 {
  const whole = i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(k));
  return i64x2.shl(i64x2.add(whole, i64x2.splat(1023)), 52);
}

/** 2ᵏ · (1 + value) − 1 for k from −1000 to 1024. */
export function lessOne(k: v128, value: v128): v128 {
  const one = f64x2.splat(1);
  // In two steps, so that 2¹⁰²⁴ is not needed.
  const half = powerOfTwo(f64x2.sub(k, one));
  const scale = f64x2.add(half, half);
  const small = f64x2.add(f64x2.sub(scale, one), f64x2.mul(scale, value));
  const product = f64x2.mul(half, f64x2.add(one, value));
  const large = f64x2.sub(f64x2.add(product, product), one);
  return v128.bitselect(small, large, f64x2.lt(k, f64x2.splat(53)));
}
