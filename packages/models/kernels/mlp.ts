import { lessOne, nearestPower, restOf, seriesValue, term } from './parts/exponential';

/** 2 |x|; beyond 20 the value is 1 anyway. */
function twice(x: v128): v128 {
  return f64x2.mul(f64x2.splat(2), f64x2.pmin(f64x2.abs(x), f64x2.splat(20)));
}

/** tanh(x) from the sum of the series. */
function close(x: v128, k: v128, r: v128, sum: v128): v128 {
  const one = f64x2.splat(1);
  const t = lessOne(k, seriesValue(twice(x), k, r, sum));
  const found = f64x2.div(t, f64x2.add(t, f64x2.splat(2)));
  const capped = v128.bitselect(one, found, f64x2.gt(f64x2.abs(x), f64x2.splat(20)));
  return v128.or(capped, v128.and(f64x2.lt(x, f64x2.splat(0)), f64x2.splat(-0.0)));
}

/**
 * `tanh` of src/portable on eight numbers, each operation by operation; none may be NaN. Each of the
 * 14 divisions waits for the one before: four chains side by side keep the divider at work.
 */
function tanhEight(at: usize): void {
  const x0 = v128.load(at);
  const x1 = v128.load(at, 16);
  const x2 = v128.load(at, 32);
  const x3 = v128.load(at, 48);
  const k0 = nearestPower(twice(x0));
  const k1 = nearestPower(twice(x1));
  const k2 = nearestPower(twice(x2));
  const k3 = nearestPower(twice(x3));
  const r0 = restOf(twice(x0), k0);
  const r1 = restOf(twice(x1), k1);
  const r2 = restOf(twice(x2), k2);
  const r3 = restOf(twice(x3), k3);
  let s0 = f64x2.splat(1.0 / 15.0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  for (let n: f64 = 14; n > 1; n--) {
    const by = f64x2.splat(n);
    s0 = term(r0, s0, by);
    s1 = term(r1, s1, by);
    s2 = term(r2, s2, by);
    s3 = term(r3, s3, by);
  }
  v128.store(at, close(x0, k0, r0, s0));
  v128.store(at, close(x1, k1, r1, s1), 16);
  v128.store(at, close(x2, k2, r2, s2), 32);
  v128.store(at, close(x3, k3, r3, s3), 48);
}

/**
 * The output of a network with one hidden layer for one row.
 * @param input  of the row, `inputs` doubles
 * @param units  of the hidden layer, a multiple of eight
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
  for (let u: usize = 0; u < width; u += 64) {
    let weight = hidden + inputs * width + u;
    let into0 = v128.load(weight);
    let into1 = v128.load(weight, 16);
    let into2 = v128.load(weight, 32);
    let into3 = v128.load(weight, 48);
    weight = hidden + u;
    for (let c: usize = 0; c < last; c += 8) {
      const own = v128.load64_splat(input + c);
      into0 = f64x2.add(into0, f64x2.mul(v128.load(weight), own));
      into1 = f64x2.add(into1, f64x2.mul(v128.load(weight, 16), own));
      into2 = f64x2.add(into2, f64x2.mul(v128.load(weight, 32), own));
      into3 = f64x2.add(into3, f64x2.mul(v128.load(weight, 48), own));
      weight += width;
    }
    v128.store(shown + u, into0);
    v128.store(shown + u, into1, 16);
    v128.store(shown + u, into2, 32);
    v128.store(shown + u, into3, 48);
    tanhEight(shown + u);
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
    for (let u: usize = 0; u < width; u += 64) {
      const into0 = ofUnit(all, shown + u, output + u, outputSlopes + u);
      const into1 = ofUnit(all, shown + u + 16, output + u + 16, outputSlopes + u + 16);
      const into2 = ofUnit(all, shown + u + 32, output + u + 32, outputSlopes + u + 32);
      const into3 = ofUnit(all, shown + u + 48, output + u + 48, outputSlopes + u + 48);
      let at = hiddenSlopes + u;
      for (let c: usize = 0; c < inputs; c++) {
        const one = v128.load64_splat(own + (c << 3));
        v128.store(at, f64x2.add(v128.load(at), f64x2.mul(into0, one)));
        v128.store(at, f64x2.add(v128.load(at, 16), f64x2.mul(into1, one)), 16);
        v128.store(at, f64x2.add(v128.load(at, 32), f64x2.mul(into2, one)), 32);
        v128.store(at, f64x2.add(v128.load(at, 48), f64x2.mul(into3, one)), 48);
        at += width;
      }
      v128.store(at, f64x2.add(v128.load(at), into0));
      v128.store(at, f64x2.add(v128.load(at, 16), into1), 16);
      v128.store(at, f64x2.add(v128.load(at, 32), into2), 32);
      v128.store(at, f64x2.add(v128.load(at, 48), into3), 48);
    }
  }
}

/** Adds to the slope of the output by two units; what is to be added per input of theirs. */
function ofUnit(slope: v128, shown: usize, output: usize, outputSlopes: usize): v128 {
  const unit = v128.load(shown);
  v128.store(outputSlopes, f64x2.add(v128.load(outputSlopes), f64x2.mul(slope, unit)));
  const fall = f64x2.sub(f64x2.splat(1), f64x2.mul(unit, unit));
  return f64x2.mul(f64x2.mul(slope, v128.load(output)), fall);
}
