'use client';
import { askCrime } from './ask-later';
import type { CrimeData } from './crime-data';
import { useRetried } from './use-retried';

export type CrimeState = { data: CrimeData; loading: boolean; failed: boolean };

/**
 * The crime's data; while another crime is fetched the old one stays.
 * @param run the API's run, null until the first one exists
 */
export function useCrimeData(crime: string, first: CrimeData, run: string | null): CrimeState {
  const keyOf = (id: string) => `${id} ${run}`;
  const { value, last, failed } = useRetried(keyOf(crime), () => askCrime(crime, run !== null), {
    key: keyOf(first.crime),
    value: first,
  });
  return { data: value ?? last ?? first, loading: value === null, failed };
}
