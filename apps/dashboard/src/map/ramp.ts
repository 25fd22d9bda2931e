const RAMP_STEPS = 6;

/** Where a class stands on the ramp of amounts when there are fewer classes than colours. */
export function rampStep(index: number, classes: number): number {
  if (index === 0 || classes === 0) return 0;
  if (classes === 1) return 3;
  return Math.round(1 + ((index - 1) * (RAMP_STEPS - 1)) / (classes - 1));
}
