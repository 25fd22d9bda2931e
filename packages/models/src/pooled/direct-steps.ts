import type { Frequency } from '@crimecast/data';

/** Distances whose changes are learned; those over others lie between them. */
const STEPS: Record<Frequency, readonly number[]> = {
  year: [1, 2],
  quarter: [1, 4],
  month: [1, 6, 12],
  week: [1, 13],
  day: [1, 7],
};

export function directSteps(frequency: Frequency): readonly number[] {
  return STEPS[frequency];
}

/**
 * The change over `step` periods from those that were learned: straight between two of them, that
 * of the farthest beyond it.
 * @param steps   ascending, at least one
 * @param changes as many
 */
export function changeOver(
  step: number,
  steps: readonly number[],
  changes: ArrayLike<number>,
): number {
  let next = 0;
  while (next < steps.length && steps[next]! < step) next++;
  if (next === steps.length) return changes[changes.length - 1]!;
  if (next === 0) return changes[0]!;
  const share = (step - steps[next - 1]!) / (steps[next]! - steps[next - 1]!);
  return changes[next - 1]! + share * (changes[next]! - changes[next - 1]!);
}
