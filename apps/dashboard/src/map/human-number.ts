const MANTISSAS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The nearest whole number (in ratio) that a person would choose as a limit: 1, 2, 15, 250, 4,000. */
export function humanNumber(value: number): number {
  if (!(value > 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  let best = power;
  for (const mantissa of MANTISSAS) {
    const candidate = mantissa * power;
    if (!Number.isInteger(candidate)) continue;
    if (Math.abs(Math.log(candidate / value)) < Math.abs(Math.log(best / value))) best = candidate;
  }
  return best;
}
