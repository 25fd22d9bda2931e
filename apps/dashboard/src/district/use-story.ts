'use client';
import { useEffect, useState } from 'react';
import type { Crime, District, Forecast, Model } from '@/api/types';
import type { CrimeData } from '@/data/crime-data';
import { loadDistrict, loadDistrictForecasts, loadModels, PROXY } from '@/data/load';
import { type Story, storyOf } from './story';

type Loaded = { key: string; district: District; forecasts: Forecast[] | null; models: Model[] };

export type StoryState =
  | { status: 'loading' }
  | { status: 'unknown' }
  | { status: 'ready'; story: Story };

const RETRY_MS = 2000;

/** Everything the panel says about a district; asked again until the API answers, and after each run. */
export function useStory(code: string, crime: Crime, data: CrimeData, epoch: string): StoryState {
  const key = `${code} ${crime.id} ${epoch}`;
  const [loaded, setLoaded] = useState<Loaded | { key: string; district: null } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const attempt = async () => {
      try {
        const [district, forecasts, models] = await Promise.all([
          loadDistrict(PROXY, code),
          loadDistrictForecasts(PROXY, code, crime.id),
          loadModels(PROXY),
        ]);
        if (current) setLoaded(district ? { key, district, forecasts, models } : { key, district });
      } catch {
        if (current) timer = setTimeout(attempt, RETRY_MS);
      }
    };
    attempt();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [code, crime.id, key]);

  if (loaded?.key !== key || data.crime !== crime.id) return { status: 'loading' };
  if (loaded.district === null) return { status: 'unknown' };
  const recorded = data.values[code] ?? data.years.map(() => null);
  return { status: 'ready', story: storyOf({ ...loaded, crime, times: data.years, recorded }) };
}
