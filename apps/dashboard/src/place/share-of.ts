/** A place's share of a larger one in the last year for which both have a count; null if there is none. */
export function shareOf(
  times: string[],
  own: (number | null)[],
  larger: (number | null)[],
): { time: string; percent: string } | null {
  for (let i = times.length - 1; i >= 0; i -= 1) {
    const part = own[i] ?? null;
    const whole = larger[i] ?? 0;
    if (part === null || whole === 0) continue;
    const percent = (100 * part) / whole;
    return { time: times[i]!, percent: percent >= 10 ? percent.toFixed(0) : percent.toFixed(1) };
  }
  return null;
}
