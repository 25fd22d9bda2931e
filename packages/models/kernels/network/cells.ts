/** Slope of a sigmoid by what it was taken of: value · (1 − value). */
function sigmoidFall(value: v128): v128 {
  return f32x4.mul(value, f32x4.sub(f32x4.splat(1), value));
}

/**
 * What an LSTM remembers after a period: keep · memory + enter · fresh.
 * @param gates  of this period, a float per row, `stride` bytes from feature to feature: those of
 *               all units that say what enters, what is kept, what is shown, then what is fresh
 * @param memory of this period; that after it lies `length` bytes further on
 */
export function lstmRemember(
  gates: usize,
  memory: usize,
  stride: usize,
  units: usize,
  length: usize,
): void {
  const gate = units * stride;
  for (; units > 0; units--) {
    for (let r: usize = 0; r < length; r += 16) {
      const enter = v128.load(gates + r);
      const keep = v128.load(gates + gate + r);
      const fresh = v128.load(gates + 3 * gate + r);
      const kept = f32x4.mul(keep, v128.load(memory + r));
      v128.store(memory + length + r, f32x4.add(kept, f32x4.mul(enter, fresh)));
    }
    gates += stride;
    memory += stride;
  }
}

/**
 * Takes slopes back through one period of an LSTM.
 * @param gates    become the slopes of what they were taken of
 * @param memory   before this period
 * @param level    the tangent of the memory after it
 * @param ofShown  slopes of what was shown
 * @param ofMemory gets the slopes of the memory before this period; those of the memory after it
 *                 lie `length` bytes further on
 */
export function lstmBack(
  gates: usize,
  memory: usize,
  level: usize,
  ofShown: usize,
  ofMemory: usize,
  stride: usize,
  units: usize,
  length: usize,
): void {
  const one = f32x4.splat(1);
  const gate = units * stride;
  for (; units > 0; units--) {
    for (let r: usize = 0; r < length; r += 16) {
      const enterAt = gates + r;
      const keepAt = enterAt + gate;
      const showAt = keepAt + gate;
      const freshAt = showAt + gate;
      const enter = v128.load(enterAt);
      const keep = v128.load(keepAt);
      const show = v128.load(showAt);
      const fresh = v128.load(freshAt);
      const high = v128.load(level + r);
      const slope = v128.load(ofShown + r);
      const through = f32x4.mul(show, f32x4.sub(one, f32x4.mul(high, high)));
      const into = f32x4.add(v128.load(ofMemory + length + r), f32x4.mul(slope, through));
      v128.store(enterAt, f32x4.mul(f32x4.mul(into, fresh), sigmoidFall(enter)));
      v128.store(keepAt, f32x4.mul(f32x4.mul(into, v128.load(memory + r)), sigmoidFall(keep)));
      v128.store(showAt, f32x4.mul(f32x4.mul(slope, high), sigmoidFall(show)));
      const fall = f32x4.sub(one, f32x4.mul(fresh, fresh));
      v128.store(freshAt, f32x4.mul(f32x4.mul(into, enter), fall));
      v128.store(ofMemory + r, f32x4.mul(into, keep));
    }
    gates += stride;
    memory += stride;
    level += stride;
    ofShown += stride;
    ofMemory += stride;
  }
}

/**
 * What a GRU shows after a period: fresh + keep · (shown − fresh).
 * @param shown before this period; what is shown after it lies `length` bytes further on
 */
export function gruShow(
  keep: usize,
  fresh: usize,
  shown: usize,
  stride: usize,
  units: usize,
  length: usize,
): void {
  for (; units > 0; units--) {
    for (let r: usize = 0; r < length; r += 16) {
      const own = v128.load(fresh + r);
      const far = f32x4.sub(v128.load(shown + r), own);
      v128.store(shown + length + r, f32x4.add(own, f32x4.mul(v128.load(keep + r), far)));
    }
    keep += stride;
    fresh += stride;
    shown += stride;
  }
}

/**
 * Takes slopes back through `gruShow`.
 * @param keep, fresh become the slopes of what they were taken of
 * @param shown   before this period
 * @param ofShown slopes of what is shown after it; become what reaches `shown` by being kept
 */
export function gruBackToFresh(
  keep: usize,
  fresh: usize,
  shown: usize,
  ofShown: usize,
  stride: usize,
  units: usize,
  length: usize,
): void {
  const one = f32x4.splat(1);
  for (; units > 0; units--) {
    for (let r: usize = 0; r < length; r += 16) {
      const kept = v128.load(keep + r);
      const own = v128.load(fresh + r);
      const slope = v128.load(ofShown + r);
      const far = f32x4.sub(v128.load(shown + r), own);
      const fall = f32x4.sub(one, f32x4.mul(own, own));
      v128.store(fresh + r, f32x4.mul(f32x4.mul(slope, f32x4.sub(one, kept)), fall));
      v128.store(keep + r, f32x4.mul(f32x4.mul(slope, far), sigmoidFall(kept)));
      v128.store(ofShown + r, f32x4.mul(slope, kept));
    }
    keep += stride;
    fresh += stride;
    shown += stride;
    ofShown += stride;
  }
}

/**
 * Takes slopes back through what a GRU recalls, reset · shown.
 * @param reset   becomes the slopes of what it was taken of
 * @param shown   before this period
 * @param ofShown is added to
 */
export function gruBackToReset(
  reset: usize,
  shown: usize,
  ofRecalled: usize,
  ofShown: usize,
  stride: usize,
  units: usize,
  length: usize,
): void {
  for (; units > 0; units--) {
    for (let r: usize = 0; r < length; r += 16) {
      const open = v128.load(reset + r);
      const slope = v128.load(ofRecalled + r);
      const own = f32x4.mul(slope, v128.load(shown + r));
      v128.store(reset + r, f32x4.mul(own, sigmoidFall(open)));
      v128.store(ofShown + r, f32x4.add(v128.load(ofShown + r), f32x4.mul(slope, open)));
    }
    reset += stride;
    shown += stride;
    ofRecalled += stride;
    ofShown += stride;
  }
}
