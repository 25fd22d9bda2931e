'use client';
import { type Measure, needsExtra } from '@/measure/measure';
import { askExtra } from './ask-later';
import type { Extra } from './extra';
import { useRetried } from './use-retried';

type First = { measure: Measure; crime: string; value: Extra };

/**
 * What the measure needs besides the cases; null until it is there.
 * @param run the API's run, null until the first one exists
 */
export function useExtra(
  measure: Measure,
  crime: string,
  run: string | null,
  first: First,
): Extra | null {
  // People do not depend on the crime.
  const keyOf = (what: Measure, of: string) =>
    needsExtra(what) ? `${what} ${what === 'rate' ? '' : of} ${run}` : null;
  const firstKey = keyOf(first.measure, first.crime);
  const { value } = useRetried(
    keyOf(measure, crime),
    () => askExtra(measure, crime),
    firstKey === null ? undefined : { key: firstKey, value: first.value },
  );
  return value;
}
