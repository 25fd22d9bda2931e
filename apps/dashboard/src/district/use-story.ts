'use client';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Crime, District, Forecast, Model } from '@/api/types';
import type { CrimeData } from '@/data/crime-data';
import { loadDistrict, loadDistrictForecasts, loadModels, PROXY } from '@/data/load';
import { useRetried } from '@/data/use-retried';
import { districtPlace } from '@/place/place';
import { type Story, storyOf } from '@/place/story';

type Answer = { district: District | null; forecasts: Forecast[] | null; models: Model[] };

export type StoryState =
  | { status: 'loading' }
  | { status: 'unknown' }
  | { status: 'ready'; story: Story };

/**
 * Everything the panel says about a district.
 * @param run the API's run, null until the first one exists
 */
export function useStory(
  code: string,
  crime: Crime,
  data: CrimeData,
  run: string | null,
): StoryState {
  const t = useTranslations();
  const locale = useLocale();
  const recorded = data.values[code];
  const key = recorded ? `${code} ${crime.id} ${run}` : null;
  const { value } = useRetried(key, () => load(code, crime.id, run !== null));
  if (!recorded) return { status: 'unknown' };
  if (!value || data.crime !== crime.id) return { status: 'loading' };
  const { district } = value;
  if (!district) return { status: 'unknown' };
  const place = districtPlace(district, locale);
  const story = storyOf({ t, ...value, place, crime, times: data.years, recorded });
  return { status: 'ready', story };
}

async function load(code: string, crime: string, ready: boolean): Promise<Answer> {
  const [district, forecasts, models] = await Promise.all([
    loadDistrict(PROXY, code),
    ready ? loadDistrictForecasts(PROXY, code, crime) : Promise.resolve(null),
    loadModels(PROXY),
  ]);
  return { district, forecasts, models };
}
