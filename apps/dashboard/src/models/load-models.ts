import { type Answer, CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import { apiOrigin } from '@/api/origin';
import type { Crime, Model } from '@/api/types';
import { loadCrimes, loadModels } from '@/data/load';
import type { Locale } from '@/i18n/locales';
import { loadPast, type PastForecast } from './load-past';

export type Leaderboard = Answer<'/v1/leaderboard'>;
export type Accuracy = Answer<'/v1/accuracy'>;
export type AccuracyRow = Accuracy['data'][number];

export const VIEWS = ['crime', 'state', 'year', 'horizon'] as const;
export type View = (typeof VIEWS)[number];

export type ModelsPage = {
  models: Model[];
  crimes: Crime[];
  crime: string;
  /** null where this server was published without figures */
  published: {
    leaderboard: Leaderboard;
    view: Accuracy;
    byCrime: Accuracy;
    calibration: Accuracy;
    worst: Accuracy;
  } | null;
  past: PastForecast[] | null;
};

/** All the page about models needs; `down` when the API does not answer. */
export async function loadModelsPage(
  by: View,
  wanted: string | undefined,
  locale: Locale,
): Promise<ModelsPage | 'down'> {
  const base = apiOrigin();
  try {
    const [models, crimes, published] = await Promise.all([
      loadModels(base),
      loadCrimes(base, locale),
      loadPublished(base, by),
    ]);
    const crime = crimes.find(({ id }) => id === wanted)?.id ?? crimes[0]?.id ?? '';
    return { models, crimes, crime, published, past: await loadPast(base, crime) };
  } catch {
    return 'down';
  }
}

async function loadPublished(base: string, by: View): Promise<ModelsPage['published']> {
  const api = apiAt(base);
  try {
    const [leaderboard, view, byCrime, calibration, worst] = await Promise.all([
      api.leaderboard(),
      api.accuracy({ by }),
      api.accuracy({ by: 'crime' }),
      api.accuracy({ by: 'calibration' }),
      api.accuracy({ by: 'worst' }),
    ]);
    return { leaderboard, view, byCrime, calibration, worst };
  } catch (error) {
    if (error instanceof CrimecastProblem && error.status === 404) return null;
    throw error;
  }
}
