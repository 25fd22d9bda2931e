/** As in src/portable/reduced-exponent.ts. */
const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;

/** One term of the series: (1 + r · sum) / n. */
function term(r: v128, sum: v128, n: f64): v128 {
  return f64x2.div(f64x2.add(f64x2.splat(1), f64x2.mul(r, sum)), f64x2.splat(n));
}

/** `tanh` of src/portable on two numbers at once, operation by operation; none may be NaN. */
function tanh(x: v128): v128 {
  const one = f64x2.splat(1);
  const size = f64x2.abs(x);
  // Beyond 20 the value is 1 anyway.
  const twice = f64x2.mul(f64x2.splat(2), f64x2.pmin(size, f64x2.splat(20)));
  const power = f64x2.mul(twice, f64x2.splat(Math.LOG2E));
  const up = f64x2.ceil(power);
  const over = f64x2.gt(f64x2.sub(up, f64x2.splat(0.5)), power);
  const k = f64x2.sub(up, v128.and(over, one));
  const high = f64x2.sub(twice, f64x2.mul(k, f64x2.splat(LN2_HIGH)));
  const low = f64x2.mul(k, f64x2.splat(LN2_LOW));
  const r = f64x2.sub(high, low);
  const c = f64x2.sub(f64x2.sub(high, r), low);
  let sum = f64x2.splat(1.0 / 15.0);
  sum = term(r, sum, 14);
  sum = term(r, sum, 13);
  sum = term(r, sum, 12);
  sum = term(r, sum, 11);
  sum = term(r, sum, 10);
  sum = term(r, sum, 9);
  sum = term(r, sum, 8);
  sum = term(r, sum, 7);
  sum = term(r, sum, 6);
  sum = term(r, sum, 5);
  sum = term(r, sum, 4);
  sum = term(r, sum, 3);
  sum = term(r, sum, 2);
  const squares = f64x2.mul(f64x2.mul(r, r), sum);
  const value = f64x2.add(r, f64x2.add(squares, f64x2.mul(c, f64x2.add(one, r))));
  const whole = i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(k));
  const scale = i64x2.shl(i64x2.add(whole, i64x2.splat(1023)), 52);
  const small = f64x2.add(f64x2.sub(scale, one), f64x2.mul(scale, value));
  const large = f64x2.sub(f64x2.mul(scale, f64x2.add(one, value)), one);
  const t = v128.bitselect(small, large, f64x2.lt(k, f64x2.splat(53)));
  const found = f64x2.div(t, f64x2.add(t, f64x2.splat(2)));
  const capped = v128.bitselect(one, found, f64x2.gt(size, f64x2.splat(20)));
  return v128.or(capped, v128.and(f64x2.lt(x, f64x2.splat(0)), f64x2.splat(-0.0)));
}

/**
 * The output of a network with one hidden layer for one row.
 * @param input  of the row, `inputs` doubles
 * @param units  of the hidden layer, an even number
 * @param hidden a row of `units` weights per input, then one of biases
 * @param output a weight per unit, then the bias
 * @param shown  room for the activations
 */
export function forward(
  input: usize,
  inputs: usize,
  units: usize,
  hidden: usize,
  output: usize,
  shown: usize,
): f64 {
  const width = units << 3;
  const last = inputs << 3;
  for (let u: usize = 0; u < width; u += 16) {
    let into = v128.load(hidden + inputs * width + u);
    let weight = hidden + u;
    for (let c: usize = 0; c < last; c += 8) {
      const product = f64x2.mul(v128.load(weight), v128.load64_splat(input + c));
      into = f64x2.add(into, product);
      weight += width;
    }
    v128.store(shown + u, tanh(into));
  }
  let sum = load<f64>(output + width);
  for (let u: usize = 0; u < width; u += 8) {
    sum += load<f64>(output + u) * load<f64>(shown + u);
  }
  return sum;
}

/** `forward` for many rows, one after another; adds to what is in `out`. */
export function forwardAll(
  input: usize,
  rows: usize,
  inputs: usize,
  units: usize,
  hidden: usize,
  output: usize,
  shown: usize,
  out: usize,
): void {
  for (let row: usize = 0; row < rows; row++) {
    const found = forward(input + ((row * inputs) << 3), inputs, units, hidden, output, shown);
    store<f64>(out + (row << 3), load<f64>(out + (row << 3)) + found);
  }
}

/**
 * Adds to the gradients what the errors of some rows cost by Huber's loss.
 * @param row     where the row numbers begin, 4 bytes each
 * @param end     where they end
 * @param input   of all rows
 * @param targets of all rows, as `weights`
 * @param batch   rows that an update is made of
 */
export function learn(
  row: usize,
  end: usize,
  input: usize,
  targets: usize,
  weights: usize,
  inputs: usize,
  units: usize,
  hidden: usize,
  output: usize,
  hiddenSlopes: usize,
  outputSlopes: usize,
  shown: usize,
  huber: f64,
  batch: f64,
): void {
  const width = units << 3;
  for (; row < end; row += 4) {
    const number = <usize>load<u32>(row);
    const own = input + ((number * inputs) << 3);
    const found = forward(own, inputs, units, hidden, output, shown);
    const error = found - load<f64>(targets + (number << 3));
    const clipped = max<f64>(-1, min<f64>(1, error / huber));
    const slope = (clipped * load<f64>(weights + (number << 3))) / batch;
    store<f64>(outputSlopes + width, load<f64>(outputSlopes + width) + slope);
    const all = f64x2.splat(slope);
    for (let u: usize = 0; u < width; u += 16) {
      const unit = v128.load(shown + u);
      const ofOutput = f64x2.add(v128.load(outputSlopes + u), f64x2.mul(all, unit));
      v128.store(outputSlopes + u, ofOutput);
      const fall = f64x2.sub(f64x2.splat(1), f64x2.mul(unit, unit));
      const into = f64x2.mul(f64x2.mul(all, v128.load(output + u)), fall);
      let at = hiddenSlopes + u;
      for (let c: usize = 0; c < inputs; c++) {
        const product = f64x2.mul(into, v128.load64_splat(own + (c << 3)));
        v128.store(at, f64x2.add(v128.load(at), product));
        at += width;
      }
      v128.store(at, f64x2.add(v128.load(at), into));
    }
  }
}
