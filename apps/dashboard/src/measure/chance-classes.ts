import type { Chances } from '@/data/chances';

/** Chances from `from` up to the next class: how often they were given for past years, and came true. */
export type ChanceClass = { from: number; said: number; right: number };

/** Chances given more rarely than this say nothing about how often they are right. */
const ENOUGH = 100;
const MOST = 4;

/** The lowest class, from 0, and those given often enough to say how often they came true. */
export function chanceClasses({
  judged,
  high,
  flags,
}: Omit<Chances, 'year' | 'rows'>): ChanceClass[] {
  const often = flags
    .filter(({ flagged }) => flagged >= ENOUGH)
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST - 1);
  const atLeast = [{ from: 0, flagged: judged, right: high }, ...often];
  return atLeast.map(({ from, flagged, right }, i) => {
    const next = atLeast[i + 1];
    return { from, said: flagged - (next?.flagged ?? 0), right: right - (next?.right ?? 0) };
  });
}

/** N of "1 in N", at least 1; null where it never happened or was never said. */
export function oneIn({ said, right }: ChanceClass): number | null {
  return said > 0 && right > 0 ? Math.max(1, Math.round(said / right)) : null;
}
