const LEAST = -1074;

/** 2ᵏ for −1074 ≤ k ≤ 1023, exactly; below it 0, above it ∞. */
export function powerOfTwo(k: number): number {
  return k < LEAST ? 0 : (POWERS[k - LEAST] ?? Number.POSITIVE_INFINITY);
}

const POWERS = (() => {
  const powers = new Float64Array(1024 - LEAST);
  powers[0] = Number.MIN_VALUE;
  for (let i = 1; i < powers.length; i++) powers[i] = 2 * powers[i - 1]!;
  return powers;
})();
