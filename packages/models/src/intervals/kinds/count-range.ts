/** Below this share of the most probable count, counts are left out of sums. */
const NEGLIGIBLE = 1e-12;

/**
 * The range that holds a negative binomial count with at least `level` percent: the least counts
 * that leave at most half of the rest below, and above.
 *
 * The probabilities are walked from the most probable count in both directions, by the ratio of
 * neighbours, so that no factorial and no tiny power is ever needed.
 * Source: Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, § 5.1.
 * @param mean   above 0
 * @param excess variance beyond Poisson, relative to the square of the mean; 0 is Poisson
 */
export function countRange(
  mean: number,
  excess: number,
  level: number,
): { lower: number; upper: number } {
  // P(k) / P(k − 1) = (k − 1 + size) / k · share, and mean / k for Poisson.
  const size = 1 / excess;
  const share = mean / (mean + size);
  const ratio = excess > 0 ? (k: number) => ((k - 1 + size) / k) * share : (k: number) => mean / k;
  const mode = Math.max(0, Math.floor(excess > 0 ? ((size - 1) * mean) / size : mean));
  const below: number[] = [];
  for (let k = mode, p = 1; k > 0; k--) {
    p /= ratio(k);
    if (p < NEGLIGIBLE) break;
    below.push(p);
  }
  const first = mode - below.length;
  const weights = below.reverse();
  for (let k = mode, p = 1; p >= NEGLIGIBLE; p *= ratio(++k)) weights.push(p);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const tail = (total * (100 - level)) / 200;
  let low = 0;
  for (let sum = weights[0]!; sum <= tail; sum += weights[++low]!);
  let high = weights.length - 1;
  for (let sum = weights[high]!; sum <= tail; sum += weights[--high]!);
  return { lower: first + low, upper: first + high };
}
