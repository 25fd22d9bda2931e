/** Statistics of some values, NaN left out; NaN when none is left. */
export const STATISTICS = {
  sum: (values: readonly number[]) => (values.length === 0 ? Number.NaN : sum(values)),
  mean: (values: readonly number[]) => sum(values) / values.length,
  median,
  min: (values: readonly number[]) => (values.length === 0 ? Number.NaN : Math.min(...values)),
  max: (values: readonly number[]) => (values.length === 0 ? Number.NaN : Math.max(...values)),
  /** Root of the mean squared distance from the mean (divided by n); 0 for one value. */
  spread(values: readonly number[]) {
    const mean = sum(values) / values.length;
    return Math.sqrt(
      values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length,
    );
  },
} as const;

export type Statistic = keyof typeof STATISTICS;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
