/** `tanh` of src/network-engine/plain-curves.ts on four numbers at once, operation by operation. */
function tanh(number: v128): v128 {
  const limit = f32x4.splat(7.905311107635498);
  const x = f32x4.max(f32x4.neg(limit), f32x4.min(limit, number));
  const z = f32x4.mul(x, x);
  let over = f32x4.splat(-2.76076847742355e-16);
  over = f32x4.add(f32x4.mul(z, over), f32x4.splat(2.00018790482477e-13));
  over = f32x4.add(f32x4.mul(z, over), f32x4.splat(-8.60467152213735e-11));
  over = f32x4.add(f32x4.mul(z, over), f32x4.splat(5.12229709037114e-8));
  over = f32x4.add(f32x4.mul(z, over), f32x4.splat(1.48572235717979e-5));
  over = f32x4.add(f32x4.mul(z, over), f32x4.splat(6.37261928875436e-4));
  over = f32x4.add(f32x4.mul(z, over), f32x4.splat(4.89352455891786e-3));
  let under = f32x4.splat(1.19825839466702e-6);
  under = f32x4.add(f32x4.mul(z, under), f32x4.splat(1.18534705686654e-4));
  under = f32x4.add(f32x4.mul(z, under), f32x4.splat(2.268434632439e-3));
  under = f32x4.add(f32x4.mul(z, under), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(x, over), under);
}

/**
 * steep · tanh(steep · x) + rise of every number: the tangent with 1 and 0, the sigmoid with ½ and ½.
 * @param from   the first feature: a float per row, `stride` bytes before the next feature
 * @param length bytes of the rows of one feature, a multiple of 16
 * @param to     may be `from`
 */
export function curve(
  from: usize,
  to: usize,
  stride: usize,
  features: usize,
  length: usize,
  steep: f32,
  rise: f32,
): void {
  const by = f32x4.splat(steep);
  const up = f32x4.splat(rise);
  for (; features > 0; features--) {
    for (let r: usize = 0; r < length; r += 16) {
      const bent = tanh(f32x4.mul(by, v128.load(from + r)));
      v128.store(to + r, f32x4.add(f32x4.mul(by, bent), up));
    }
    from += stride;
    to += stride;
  }
}

/** Cuts every number off at 0. */
export function cut(at: usize, stride: usize, features: usize, length: usize): void {
  const zero = f32x4.splat(0);
  for (; features > 0; features--) {
    for (let r: usize = 0; r < length; r += 16) {
      v128.store(at + r, f32x4.max(zero, v128.load(at + r)));
    }
    at += stride;
  }
}

/** `to` = `one` · `other`, number by number. */
export function times(
  one: usize,
  other: usize,
  to: usize,
  stride: usize,
  features: usize,
  length: usize,
): void {
  for (; features > 0; features--) {
    for (let r: usize = 0; r < length; r += 16) {
      v128.store(to + r, f32x4.mul(v128.load(one + r), v128.load(other + r)));
    }
    one += stride;
    other += stride;
    to += stride;
  }
}

/** Takes slopes back through tangents whose values are known: `slopes` · (1 − value²). */
export function backThroughTanh(
  slopes: usize,
  values: usize,
  stride: usize,
  features: usize,
  length: usize,
): void {
  const one = f32x4.splat(1);
  for (; features > 0; features--) {
    for (let r: usize = 0; r < length; r += 16) {
      const value = v128.load(values + r);
      const fall = f32x4.sub(one, f32x4.mul(value, value));
      v128.store(slopes + r, f32x4.mul(v128.load(slopes + r), fall));
    }
    slopes += stride;
    values += stride;
  }
}

/** Slopes of what was cut off at 0 become 0. */
export function backThroughCut(
  slopes: usize,
  values: usize,
  stride: usize,
  features: usize,
  length: usize,
): void {
  const zero = f32x4.splat(0);
  for (; features > 0; features--) {
    for (let r: usize = 0; r < length; r += 16) {
      const open = f32x4.gt(v128.load(values + r), zero);
      v128.store(slopes + r, v128.and(v128.load(slopes + r), open));
    }
    slopes += stride;
    values += stride;
  }
}
