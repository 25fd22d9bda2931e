import { apiAt } from '@/api/api';
import type { Place } from './place';

/** What moved a forecast, as a share of it: +0.05 is 5 % more cases than without. */
export type Driver = {
  topic: 'usual' | 'change' | 'size' | 'spread';
  value: number;
  effect: number;
};

/**
 * Which of the models' inputs speak of the series itself. What compares it with the rest of its
 * district and state is left out: a history that is sent alone has no such rest.
 */
const TOPICS: { topic: Driver['topic']; features: string[] }[] = [
  { topic: 'usual', features: ['from-mean', 'from-median'] },
  { topic: 'change', features: ['change1', 'change2'] },
  { topic: 'size', features: ['level', 'crime-size'] },
  { topic: 'spread', features: ['spread'] },
];
const WORTH_SAYING = 0.005;

type Effect = { feature: string; value: number | null; effect: number };

/** What moved the next forecast of a district's crime most; empty where nothing can be told. */
export async function loadDrivers(
  base: string,
  place: Pick<Place, 'level' | 'code'>,
  crime: string,
  values: (number | null)[],
): Promise<Driver[]> {
  if (place.level !== 'district' || values.every((value) => value === null)) return [];
  const series = [{ values, crime, district: place.code }];
  const answer = await apiAt(base)
    .predict({ series, include: ['drivers'] } as Parameters<ReturnType<typeof apiAt>['predict']>[0])
    .catch(() => null);
  return driversOf(answer?.drivers?.[0]?.effects ?? []);
}

/** Effects by topic, the largest first; those too small to matter are left out. */
export function driversOf(effects: Effect[]): Driver[] {
  return TOPICS.map(({ topic, features }) => {
    const own = effects.filter(({ feature }) => features.includes(feature));
    const log = own.reduce((sum, { effect }) => sum + effect, 0);
    const first = own.find(({ feature }) => feature === features[0]);
    return { topic, value: Math.expm1(first?.value ?? 0), effect: Math.expm1(log) };
  })
    .filter(({ effect }) => Math.abs(effect) >= WORTH_SAYING)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}
