'use client';
import { useEffect, useState } from 'react';
import { getJson } from '@/api/get-json';
import type { Readiness } from '@/api/types';

export type Service = Readiness | { status: 'down' };

const POLL_MS = 1000;

/** The state as the dashboard's own server sees it; `down` when even that does not answer. */
export function askService(signal?: AbortSignal): Promise<Service> {
  const answer = getJson<Service>('/service', signal ? { signal } : {});
  return answer.catch(() => ({ status: 'down' }));
}

/** The API's state, asked every second until the forecast is ready. */
export function useReadiness(first: Service): Service {
  const [service, setService] = useState(first);
  useEffect(() => {
    if (service.status === 'ready') return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const next = await askService(stop.signal);
      if (!stop.signal.aborted) setService(next);
    }, POLL_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [service]);
  return service;
}
