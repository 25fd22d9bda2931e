'use client';
import { useEffect, useRef, useState } from 'react';
import type { CrimeData } from './crime-data';
import { loadCrime, PROXY } from './load';

export type CrimeState = { data: CrimeData; loading: boolean; failed: boolean };

const RETRY_MS = 2000;

/**
 * The crime's data, at once when it was seen before. While another crime is fetched the old one stays,
 * and a failed fetch is tried again until it works. `epoch` changes when a new run is ready.
 */
export function useCrimeData(crime: string, first: CrimeData, epoch: string): CrimeState {
  const cache = useRef(new Map<string, CrimeData>([[`${first.crime} ${epoch}`, first]]));
  const [shown, setShown] = useState(first);
  const [failed, setFailed] = useState(false);
  const key = `${crime} ${epoch}`;
  const known = cache.current.get(key);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const attempt = async () => {
      try {
        const data = cache.current.get(key) ?? (await loadCrime(PROXY, crime));
        cache.current.set(key, data);
        if (!current) return;
        setShown(data);
        setFailed(false);
      } catch {
        if (!current) return;
        setFailed(true);
        timer = setTimeout(attempt, RETRY_MS);
      }
    };
    attempt();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [crime, key]);

  const data = known ?? shown;
  return { data, loading: data.crime !== crime, failed };
}
