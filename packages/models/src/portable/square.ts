/** x²; unlike `x ** 2` with the same bits on every engine. */
export function square(x: number): number {
  return x * x;
}
