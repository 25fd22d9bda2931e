/**
 * About the median of a Poisson count, as a number between the whole ones: half the outcomes lie
 * below it, which is what an absolute error rewards. Rates drift up as often as down, so that
 * their uncertainty leaves the median where it is.
 *
 * Source: the cube-root approximation of the gamma median, Wilson & Hilferty (1931).
 * @param mean 0 or more
 */
export function medianCount(mean: number): number {
  if (!(mean > 0)) return 0;
  const root = Math.max(0, 1 - 1 / (9 * mean));
  return mean * root * root * root;
}
