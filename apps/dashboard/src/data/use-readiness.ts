'use client';
import { useEffect, useState } from 'react';
import type { Readiness } from '@/api/types';
import { loadReadiness, PROXY } from './load';

export type Service = Readiness | { status: 'down' };

const POLL_MS = 1000;

/** The API's state, asked every second until the forecast is ready. */
export function useReadiness(first: Service): Service {
  const [service, setService] = useState(first);
  useEffect(() => {
    if (service.status === 'ready') return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const next = await loadReadiness(PROXY, stop.signal).catch(
        () => ({ status: 'down' }) as const,
      );
      if (!stop.signal.aborted) setService(next);
    }, POLL_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [service]);
  return service;
}
