import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { apiOrigin } from '@/api/origin';
import { loadCrimes } from '@/data/load';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { siteOrigin } from '@/social/site-origin';
import { socialMetadata } from '@/social/social-metadata';
import { ServiceDown } from '@/ui/service-down';
import { one } from '@/view/search-params';
import { firstCrime } from '@/view/view';
import { loadPlace } from './load-place';
import { loadPlacePage } from './load-place-page';
import { type Level, placePath } from './place';
import { PlacePage } from './place-page';
import { readPlaceView } from './place-view';

/** The page of a place, whatever its level. */
export async function placeRoute(level: Level, code: string, props: PageProps) {
  const locale = await localeOf(props);
  const view = await readPlaceView(props.searchParams);
  const page = await loadPlacePage(level, code, view.crime, locale);
  if (page === 'down') return <ServiceDown />;
  if (page === 'unknown') notFound();
  return (
    <Spoken locale={locale} namespaces={[]}>
      <PlacePage locale={locale} page={page} view={view} origin={await siteOrigin()} />
    </Spoken>
  );
}

/** Title and preview of a place's page; a place that cannot be named now keeps the site's. */
export async function placeMetadata(
  level: Level,
  code: string,
  props: PageProps,
): Promise<Metadata> {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const wanted = one((await props.searchParams).crime);
  const [place, crimes] = await Promise.all([
    loadPlace(apiOrigin(), level, code, locale),
    loadCrimes(apiOrigin(), locale),
  ]).catch(() => [null, []] as const);
  if (!place) return {};
  const first = firstCrime(crimes.map(({ id }) => id));
  const crime = crimes.find(({ id }) => id === wanted) ?? crimes.find(({ id }) => id === first);
  const named = { place: place.name, crime: crime?.label ?? '' };
  const title = place.state
    ? t('place.metadata.district', { ...named, state: place.state.name })
    : t('place.metadata.state', named);
  const description = t('common.description');
  if (!crime) return { title, description };
  const alt = t('district.chartOf', { crime: crime.label, place: place.name });
  const picture = `${placePath(place).slice(1)}/${crime.id}.png`;
  const preview = await socialMetadata(picture, { title, description, alt, locale });
  return { title, description, ...preview };
}
