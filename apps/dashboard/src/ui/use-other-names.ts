'use client';
import { useEffect, useState } from 'react';
import { askDistricts } from '@/data/ask-later';
import type { Places } from '@/data/places';
import { useRetried } from '@/data/use-retried';
import type { Found } from '@/view/find-places';

const PAUSE_MS = 200;
const MOST = 8;

/**
 * Districts that go by another name: old ones, Hindi, places, misspelt. Asks the API once the
 * reader pauses.
 * @param typed what to look for, `null` when the names on the map were enough
 * @returns null while it is not known
 */
export function useOtherNames(places: Places, typed: string | null): Found[] | null {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { value } = useRetried(asked, () => askDistricts(asked ?? ''));
  if (typed === null || asked !== typed || !value) return null;
  return value.slice(0, MOST).flatMap(({ code, match }) => {
    const place = places[code];
    if (!place) return [];
    const [name, state] = place;
    return [{ code, name, state, ...(match === undefined ? {} : { why: match }) }];
  });
}
