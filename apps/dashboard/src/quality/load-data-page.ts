import type { Answer } from '@crimecast/client';
import { apiAt } from '@/api/api';
import { apiOrigin } from '@/api/origin';
import type { Crime, Dataset, Quality } from '@/api/types';
import { loadCrimes, loadDataset, loadQuality } from '@/data/load';
import { loadPlaces } from '@/data/load-places';
import type { Places, State } from '@/data/places';
import type { Locale } from '@/i18n/locales';

export type SourceFile = Answer<'/v1/dataset/sources'>['data'][number];

export type DataPage = {
  dataset: Dataset;
  quality: Quality;
  crimes: Crime[];
  files: SourceFile[];
  places: Places;
  states: State[];
};

/** All that is known of the figures themselves. */
export async function loadDataPage(locale: Locale): Promise<DataPage | 'down'> {
  const base = apiOrigin();
  try {
    const [dataset, quality, crimes, files, { places, states }] = await Promise.all([
      loadDataset(base),
      loadQuality(base),
      loadCrimes(base, locale),
      loadSourceFiles(base),
      loadPlaces(base, locale),
    ]);
    return { dataset, quality, crimes, files, places, states };
  } catch {
    return 'down';
  }
}

async function loadSourceFiles(base: string): Promise<SourceFile[]> {
  const { data } = await apiAt(base).http.GET('/v1/dataset/sources');
  // The address also answers CSV, as text; JSON was asked for.
  return (data as Answer<'/v1/dataset/sources'> | undefined)?.data ?? [];
}
