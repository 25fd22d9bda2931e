/** The plain mean; `null` where it would leave a value out, or there is none. */
export function meanOf(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null || value === undefined || Number.isNaN(value)) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum / values.length;
}
