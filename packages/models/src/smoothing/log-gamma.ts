/**
 * The logarithm of the gamma function for x > 0, to about 1e-10.
 * Source: Stirling's series (Abramowitz & Stegun 6.1.41) after shifting x to 7 or more by the
 * recurrence 6.1.15.
 */
export function logGamma(x: number): number {
  let shift = 1;
  let z = x;
  while (z < 7) {
    shift *= z;
    z++;
  }
  const inverse = 1 / (z * z);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / z;
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}
