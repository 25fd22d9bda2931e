import type { Frequency } from '@crimecast/data';

/** `1 year`, `3 months`: for messages. */
export function countPeriods(count: number, frequency: Frequency): string {
  return `${count} ${frequency}${count === 1 ? '' : 's'}`;
}
