'use client';
import { useEffect, useState } from 'react';
import type { Crime, District, Forecast, Model } from '@/api/types';
import type { CrimeData } from '@/data/crime-data';
import { loadDistrict, loadDistrictForecasts, loadModels, PROXY } from '@/data/load';
import { type Story, storyOf } from './story';

type Answer =
  | { district: District; forecasts: Forecast[] | null; models: Model[] }
  | { district: null };

export type StoryState =
  | { status: 'loading' }
  | { status: 'unknown' }
  | { status: 'ready'; story: Story };

const RETRY_MS = 2000;

/** Everything the panel says about a district; asked again until the API answers, and after each run. */
export function useStory(code: string, crime: Crime, data: CrimeData, epoch: string): StoryState {
  const key = `${code} ${crime.id} ${epoch}`;
  const [loaded, setLoaded] = useState<(Answer & { key: string }) | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const attempt = async () => {
      try {
        const next = await load(code, crime.id);
        if (current) setLoaded({ key, ...next });
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

async function load(code: string, crime: string): Promise<Answer> {
  const district = await loadDistrict(PROXY, code);
  if (!district) return { district };
  const [forecasts, models] = await Promise.all([
    loadDistrictForecasts(PROXY, code, crime),
    loadModels(PROXY),
  ]);
  return { district, forecasts, models };
}
