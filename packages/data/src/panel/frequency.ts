/** How far apart the periods of a panel are. */
export type Frequency = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const FREQUENCIES: readonly Frequency[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Periods in one seasonal cycle; 1 means no season inside a year. */
export function seasonLength(frequency: Frequency): number {
  return { day: 7, week: 52, month: 12, quarter: 4, year: 1 }[frequency];
}
