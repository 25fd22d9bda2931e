import { type CrimeData, cellAt } from '@/data/crime-data';
import { FEW } from './layer';

export type Change = {
  now: number;
  before: number;
  /** null where both counts are too small for a percentage; Infinity after a year without a case */
  percent: number | null;
};

/** A year's cases against the year before; null where one of them has no figure. */
export function changeAt(data: CrimeData, code: string, year: string): Change | null {
  const now = cellAt(data, code, year);
  const before = cellAt(data, code, String(Number(year) - 1));
  if (now.kind === 'missing' || before.kind === 'missing') return null;
  return { now: now.value, before: before.value, percent: percentChange(now.value, before.value) };
}

function percentChange(now: number, before: number): number | null {
  if (Math.max(now, before) < FEW) return null;
  return before === 0 ? Number.POSITIVE_INFINITY : (100 * (now - before)) / before;
}

/** Every change between recorded years that is large enough to be given in percent. */
export function recordedChanges(data: CrimeData): number[] {
  const changes: number[] = [];
  for (const values of Object.values(data.values)) {
    for (let i = 1; i < values.length; i++) {
      const [before, now] = [values[i - 1] ?? null, values[i] ?? null];
      const percent = before === null || now === null ? null : percentChange(now, before);
      if (percent !== null) changes.push(percent);
    }
  }
  return changes;
}
