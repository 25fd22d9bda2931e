/**
 * Outputs of a dense layer for many rows, each sum in the order of its inputs.
 *
 * Four outputs of eight rows are held in registers while all inputs pass by.
 * @param weights in fours: for each four outputs, for each input, one weight of each
 * @param from    the first input: a float per row, `stride` bytes before the next input
 * @param to      the first output, laid out like the inputs
 * @param length  bytes of the rows of one input, a multiple of 32
 * @param more    whether to add to what the outputs are, not to 0
 */
export function multiply(
  weights: usize,
  inputs: usize,
  from: usize,
  stride: usize,
  to: usize,
  outputs: usize,
  length: usize,
  more: bool,
): void {
  const four = inputs << 4;
  for (let first: usize = 0; first < outputs; first += 4) {
    const end = weights + four;
    const to0 = to + first * stride;
    const to1 = to0 + stride;
    const to2 = to1 + stride;
    const to3 = to2 + stride;
    for (let r: usize = 0; r < length; r += 32) {
      let a0 = f32x4.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let b0 = a0;
      let b1 = a0;
      let b2 = a0;
      let b3 = a0;
      if (more) {
        a0 = v128.load(to0 + r);
        b0 = v128.load(to0 + r, 16);
        a1 = v128.load(to1 + r);
        b1 = v128.load(to1 + r, 16);
        a2 = v128.load(to2 + r);
        b2 = v128.load(to2 + r, 16);
        a3 = v128.load(to3 + r);
        b3 = v128.load(to3 + r, 16);
      }
      let at = from + r;
      for (let weight = weights; weight < end; weight += 16) {
        const a = v128.load(at);
        const b = v128.load(at, 16);
        const w0 = v128.load32_splat(weight);
        a0 = f32x4.add(a0, f32x4.mul(w0, a));
        b0 = f32x4.add(b0, f32x4.mul(w0, b));
        const w1 = v128.load32_splat(weight, 4);
        a1 = f32x4.add(a1, f32x4.mul(w1, a));
        b1 = f32x4.add(b1, f32x4.mul(w1, b));
        const w2 = v128.load32_splat(weight, 8);
        a2 = f32x4.add(a2, f32x4.mul(w2, a));
        b2 = f32x4.add(b2, f32x4.mul(w2, b));
        const w3 = v128.load32_splat(weight, 12);
        a3 = f32x4.add(a3, f32x4.mul(w3, a));
        b3 = f32x4.add(b3, f32x4.mul(w3, b));
        at += stride;
      }
      v128.store(to0 + r, a0);
      v128.store(to0 + r, b0, 16);
      if (first + 1 < outputs) {
        v128.store(to1 + r, a1);
        v128.store(to1 + r, b1, 16);
      }
      if (first + 2 < outputs) {
        v128.store(to2 + r, a2);
        v128.store(to2 + r, b2, 16);
      }
      if (first + 3 < outputs) {
        v128.store(to3 + r, a3);
        v128.store(to3 + r, b3, 16);
      }
    }
    weights = end;
  }
}

/** Lanes of four vectors summed, (first + third) + (second + fourth) of each. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

/**
 * Adds to the gradient of a dense layer, for each weight, its input times the slope of its output,
 * summed over rows: every fourth row by itself, then the first and third with the second and fourth.
 * @param slopes    of the outputs, laid out like the inputs; zeros up to a multiple of four outputs
 * @param gradients in fours, as the weights
 */
export function addGradients(
  from: usize,
  inputs: usize,
  stride: usize,
  slopes: usize,
  outputs: usize,
  length: usize,
  gradients: usize,
): void {
  for (let first: usize = 0; first < outputs; first += 4) {
    const s0 = slopes + first * stride;
    const s1 = s0 + stride;
    const s2 = s1 + stride;
    const s3 = s2 + stride;
    let input: usize = 0;
    let x = from;
    for (; input + 1 < inputs; input += 2) {
      const y = x + stride;
      let a0 = f32x4.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let b0 = a0;
      let b1 = a0;
      let b2 = a0;
      let b3 = a0;
      for (let r: usize = 0; r < length; r += 16) {
        const a = v128.load(x + r);
        const b = v128.load(y + r);
        const d0 = v128.load(s0 + r);
        a0 = f32x4.add(a0, f32x4.mul(d0, a));
        b0 = f32x4.add(b0, f32x4.mul(d0, b));
        const d1 = v128.load(s1 + r);
        a1 = f32x4.add(a1, f32x4.mul(d1, a));
        b1 = f32x4.add(b1, f32x4.mul(d1, b));
        const d2 = v128.load(s2 + r);
        a2 = f32x4.add(a2, f32x4.mul(d2, a));
        b2 = f32x4.add(b2, f32x4.mul(d2, b));
        const d3 = v128.load(s3 + r);
        a3 = f32x4.add(a3, f32x4.mul(d3, a));
        b3 = f32x4.add(b3, f32x4.mul(d3, b));
      }
      v128.store(gradients, f32x4.add(v128.load(gradients), sums(a0, a1, a2, a3)));
      v128.store(gradients, f32x4.add(v128.load(gradients, 16), sums(b0, b1, b2, b3)), 16);
      gradients += 32;
      x = y + stride;
    }
    if (input < inputs) {
      let a0 = f32x4.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      for (let r: usize = 0; r < length; r += 16) {
        const a = v128.load(x + r);
        a0 = f32x4.add(a0, f32x4.mul(v128.load(s0 + r), a));
        a1 = f32x4.add(a1, f32x4.mul(v128.load(s1 + r), a));
        a2 = f32x4.add(a2, f32x4.mul(v128.load(s2 + r), a));
        a3 = f32x4.add(a3, f32x4.mul(v128.load(s3 + r), a));
      }
      v128.store(gradients, f32x4.add(v128.load(gradients), sums(a0, a1, a2, a3)));
      gradients += 16;
    }
  }
}

/**
 * Turns a dense layer around: its outputs become inputs, the way back for slopes.
 * @param weights in fours, of `inputs` inputs
 * @param count   inputs, from the first on, that become outputs
 * @param outputs of the layer, which become inputs
 * @param turned  in fours, room for a multiple of four outputs; those beyond `count` stay
 */
export function turn(
  weights: usize,
  inputs: usize,
  count: usize,
  outputs: usize,
  turned: usize,
): void {
  for (let input: usize = 0; input < count; input++) {
    let to = turned + (((input >> 2) * outputs) << 4) + ((input & 3) << 2);
    for (let output: usize = 0; output < outputs; output++) {
      const from = weights + (((output >> 2) * inputs + input) << 4) + ((output & 3) << 2);
      store<f32>(to, load<f32>(from));
      to += 16;
    }
  }
}
