/**
 * About the median of a negative binomial count, as a number between the whole ones; half the
 * outcomes lie below it, which is what an absolute error rewards.
 *
 * Source: the cube-root approximation of the gamma median, Wilson & Hilferty (1931), with the
 * Poisson variance added to that of the rate.
 * @param mean     above 0
 * @param variance of the rate, 0 or more
 */
export function medianCount(mean: number, variance: number): number {
  const shape = (mean * mean) / (variance + mean);
  return mean * Math.max(0, 1 - 1 / (9 * shape)) ** 3;
}
