/**
 * The geometric mean of numbers ≥ 0; `null` for none, 0 when one of them is 0.
 * Ratios are averaged this way so that halving and doubling cancel out.
 */
export function geometricMean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const logs = values.reduce((sum, value) => sum + Math.log(value), 0);
  return Math.exp(logs / values.length);
}
