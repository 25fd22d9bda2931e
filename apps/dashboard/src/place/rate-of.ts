/** Recorded cases per 1,00,000 people in the last year for which both are known; null if there is none. */
export function rateOf(
  times: string[],
  recorded: (number | null)[],
  persons: (time: string) => number | null,
): { time: string; rate: number; persons: number } | null {
  for (let i = times.length - 1; i >= 0; i -= 1) {
    const cases = recorded[i] ?? null;
    const people = persons(times[i]!);
    if (cases !== null && people) {
      return { time: times[i]!, rate: (cases / people) * 100_000, persons: people };
    }
  }
  return null;
}
