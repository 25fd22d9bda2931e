/** Sum of the squares of some floats, every fourth by itself, then as `sums` of products.ts. */
export function squares(at: usize, length: usize): f64 {
  let low = f64x2.splat(0);
  let high = low;
  for (const end = at + length; at < end; at += 16) {
    const four = v128.load(at);
    const a = f64x2.promote_low_f32x4(four);
    const b = f64x2.promote_low_f32x4(v128.shuffle<f32>(four, four, 2, 3, 2, 3));
    low = f64x2.add(low, f64x2.mul(a, a));
    high = f64x2.add(high, f64x2.mul(b, b));
  }
  const both = f64x2.add(low, high);
  return f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
}

/**
 * A step of Adam with decoupled weight decay; uses the gradients up.
 * @param means, sizes what Adam remembers of the gradients and their squares
 * @param shorten      what the gradients are multiplied by
 * @param meanBias, sizeBias what the memories are multiplied by to make up for starting at 0
 */
export function adam(
  weights: usize,
  gradients: usize,
  means: usize,
  sizes: usize,
  length: usize,
  shorten: f32,
  meanBias: f32,
  sizeBias: f32,
  rate: f32,
  decay: f32,
): void {
  for (let i: usize = 0; i < length; i += 16) {
    const slope = f32x4.mul(v128.load(gradients + i), f32x4.splat(shorten));
    const mean = f32x4.add(
      f32x4.mul(f32x4.splat(0.9), v128.load(means + i)),
      f32x4.mul(f32x4.splat(0.1), slope),
    );
    const size = f32x4.add(
      f32x4.mul(f32x4.splat(0.999), v128.load(sizes + i)),
      f32x4.mul(f32x4.splat(0.001), f32x4.mul(slope, slope)),
    );
    const spread = f32x4.sqrt(f32x4.mul(size, f32x4.splat(sizeBias)));
    const step = f32x4.div(
      f32x4.mul(mean, f32x4.splat(meanBias)),
      f32x4.add(spread, f32x4.splat(1e-8)),
    );
    const weight = v128.load(weights + i);
    const change = f32x4.add(step, f32x4.mul(f32x4.splat(decay), weight));
    v128.store(weights + i, f32x4.sub(weight, f32x4.mul(f32x4.splat(rate), change)));
    v128.store(means + i, mean);
    v128.store(sizes + i, size);
    v128.store(gradients + i, f32x4.splat(0));
  }
}
