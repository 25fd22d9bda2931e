/** Numbers to a hundredth of a case; what is not known is `null`, never 0. */
export function hundredth(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value * 100) / 100;
}
