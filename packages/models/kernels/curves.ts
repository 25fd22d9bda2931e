import {
  LN2_HIGH,
  LN2_LOW,
  lessOne,
  nearestPower,
  powerOfTwo,
  restOf,
  seriesValue,
  term,
} from './parts/exponential';

const OVERFLOW: f64 = 709.79;

/** `expm1` of src/portable in place of each number; `end` lies a multiple of 16 bytes further. */
export function expm1All(at: usize, end: usize): void {
  for (; at < end; at += 16) {
    const x = v128.load(at);
    const inside = within(x, -40);
    const k = nearestPower(inside);
    v128.store(at, ended(lessOne(k, seriesOf(inside, k)), x, -40, -1));
  }
}

/** `exp`, likewise. */
export function expAll(at: usize, end: usize): void {
  for (; at < end; at += 16) {
    const x = v128.load(at);
    const inside = within(x, -745.2);
    const k = nearestPower(inside);
    const half = f64x2.trunc(f64x2.div(k, f64x2.splat(2)));
    const begun = f64x2.mul(powerOfTwo(half), f64x2.add(f64x2.splat(1), seriesOf(inside, k)));
    const found = f64x2.mul(begun, powerOfTwo(f64x2.sub(k, half)));
    v128.store(at, ended(found, x, -745.2, 0));
  }
}

function within(x: v128, underflow: f64): v128 {
  return f64x2.pmin(f64x2.splat(OVERFLOW), f64x2.pmax(f64x2.splat(underflow), x));
}

/** What was found, but `least` below the underflow, ∞ above the overflow, and NaN as it was. */
function ended(found: v128, x: v128, underflow: f64, least: f64): v128 {
  const above = v128.bitselect(f64x2.splat(least), found, f64x2.lt(x, f64x2.splat(underflow)));
  const endless = f64x2.gt(x, f64x2.splat(OVERFLOW));
  return keepNaN(v128.bitselect(f64x2.splat(Infinity), above, endless), x);
}

function seriesOf(x: v128, k: v128): v128 {
  const r = restOf(x, k);
  let sum = f64x2.splat(1.0 / 15.0);
  for (let n: f64 = 14; n > 1; n--) sum = term(r, sum, f64x2.splat(n));
  return seriesValue(x, k, r, sum);
}

/** `log1p`, likewise, of numbers of 0 or more. */
export function log1pAll(at: usize, end: usize): void {
  const one = f64x2.splat(1);
  for (; at < end; at += 16) {
    const x = v128.load(at);
    const near = f64x2.lt(x, f64x2.splat(0.41));
    const sum = f64x2.add(one, x);
    const lostOfOne = f64x2.sub(one, f64x2.sub(sum, x));
    const lostOfX = f64x2.sub(x, f64x2.sub(sum, one));
    const lost = v128.bitselect(lostOfOne, lostOfX, f64x2.ge(x, one));
    const whole = i64x2.sub(i64x2.shr_u(sum, 52), i64x2.splat(1023));
    const m = v128.or(v128.and(sum, i64x2.splat(0xf_ffff_ffff_ffff)), one);
    const above = f64x2.gt(m, f64x2.splat(Math.SQRT2));
    const e = f64x2.add(asDoubles(whole), v128.and(above, one));
    const half = f64x2.mul(m, f64x2.splat(0.5));
    const f = v128.bitselect(x, f64x2.sub(v128.bitselect(half, m, above), one), near);
    const small = f64x2.add(f64x2.mul(e, f64x2.splat(LN2_LOW)), f64x2.div(lost, sum));
    const c = v128.andnot(small, near);
    const series = artanhSeries(f, f64x2.div(f, f64x2.add(f64x2.splat(2), f)), c);
    const large = f64x2.add(f64x2.mul(e, f64x2.splat(LN2_HIGH)), series);
    const found = v128.bitselect(series, large, near);
    const endless = f64x2.eq(x, f64x2.splat(Infinity));
    v128.store(at, keepNaN(v128.bitselect(x, found, endless), x));
  }
}

/** Whole numbers below 2³¹, as they come out of exponents. */
function asDoubles(whole: v128): v128 {
  return f64x2.convert_low_i32x4_s(
    i8x16.shuffle(whole, whole, 0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11),
  );
}

function artanhSeries(f: v128, s: v128, c: v128): v128 {
  const z = f64x2.mul(s, s);
  let sum = f64x2.mul(z, f64x2.splat(1.0 / 25.0));
  sum = next(z, sum, 1.0 / 23.0);
  sum = next(z, sum, 1.0 / 21.0);
  sum = next(z, sum, 1.0 / 19.0);
  sum = next(z, sum, 1.0 / 17.0);
  sum = next(z, sum, 1.0 / 15.0);
  sum = next(z, sum, 1.0 / 13.0);
  sum = next(z, sum, 1.0 / 11.0);
  sum = next(z, sum, 1.0 / 9.0);
  sum = next(z, sum, 1.0 / 7.0);
  sum = next(z, sum, 1.0 / 5.0);
  sum = next(z, sum, 1.0 / 3.0);
  const rest = f64x2.sub(f, f64x2.mul(f64x2.splat(2), sum));
  return f64x2.sub(f, f64x2.sub(f64x2.mul(s, rest), c));
}

function next(z: v128, sum: v128, more: f64): v128 {
  return f64x2.mul(z, f64x2.add(f64x2.splat(more), sum));
}

/** What is no number stays the one it was. */
function keepNaN(found: v128, x: v128): v128 {
  return v128.bitselect(found, x, f64x2.eq(x, x));
}
