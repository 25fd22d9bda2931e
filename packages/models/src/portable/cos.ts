/** The cosine of 0 to π / 2, within 4e-16, with the same bits on every engine. */
export function cos(x: number): number {
  const z = x * x;
  let sum = 1;
  for (let n = 24; n >= 2; n -= 2) sum = 1 - (z / (n * (n - 1))) * sum;
  return sum;
}
