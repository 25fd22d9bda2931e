'use client';
import { useEffect, useRef, useState } from 'react';

export type Retried<T> = {
  /** what belongs to the key, once it is there */
  value: T | null;
  /** the last value of any key, to stand there meanwhile */
  last: T | null;
  failed: boolean;
};

const RETRY_MS = 2000;

/**
 * Loads what belongs to a key, once; a failed load is tried again until it works.
 * @param key   null: nothing to load
 * @param first a value already at hand, with its key
 */
export function useRetried<T>(
  key: string | null,
  load: () => Promise<T>,
  first?: { key: string; value: T },
): Retried<T> {
  const cache = useRef(new Map<string, T>(first ? [[first.key, first.value]] : []));
  const [last, setLast] = useState<T | null>(first?.value ?? null);
  const [failed, setFailed] = useState(false);
  const loader = useRef(load);
  useEffect(() => {
    loader.current = load;
  });

  useEffect(() => {
    if (key === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const attempt = async () => {
      try {
        const value = cache.current.get(key) ?? (await loader.current());
        if (!current) return;
        cache.current.set(key, value);
        setLast(value);
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
  }, [key]);

  return { value: key === null ? null : (cache.current.get(key) ?? null), last, failed };
}
