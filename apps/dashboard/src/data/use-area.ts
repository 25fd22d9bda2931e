'use client';
import type { Area } from './area';
import { askArea } from './ask-later';
import { useRetried } from './use-retried';

/** The totals of a state, or of India; the ones before until they are there. */
export function useArea(
  crime: string,
  state: string | null,
  run: string | null,
  first: Area,
): Area {
  const keyOf = (of: string, where: string | null) => `${of} ${where ?? 'india'} ${run}`;
  const { value, last } = useRetried(keyOf(crime, state), () => askArea(crime, state), {
    key: keyOf(first.crime, first.state),
    value: first,
  });
  return value ?? last ?? first;
}
