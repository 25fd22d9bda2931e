import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { Context } from './context';
import { glanceGroups } from './glances';
import type { PlacePageData } from './load-place-page';
import { MainFigure } from './main-figure';
import { PassOn } from './pass-on';
import { PlaceHeader } from './place-header';
import type { PlaceView } from './place-view';
import { SmallMultiples } from './small-multiples';
import { storyOf } from './story';
import { Trust } from './trust';

type Props = { locale: Locale; page: PlacePageData; view: PlaceView; origin: string };

/** A district, a state or India: one crime in full, how far to trust it, its context, and all crimes. */
export function PlacePage({ locale, page, view, origin }: Props) {
  const t = speakerOf(locale);
  const { place, crime, crimes, models, series, forecasts, overview } = page;
  const row = series.data.find((one) => one.crime === crime.id);
  const recorded = row?.values ?? series.times.map(() => null);
  const story = storyOf({
    t,
    place,
    crime,
    times: series.times,
    recorded,
    ...(row?.missing ? { missing: row.missing } : {}),
    forecasts,
    models,
    earlier: page.past.get(crime.id) ?? null,
  });
  const shown = { ...view, crime: crime.id };
  const groups = glanceGroups(crimes, series, overview, view.order);
  const trust = (
    <Trust
      t={t}
      place={place}
      story={story}
      forecasts={forecasts ?? []}
      models={models}
      drivers={page.drivers}
    />
  );
  const context = (
    <Context
      t={t}
      place={place}
      crime={crime}
      times={series.times}
      recorded={recorded}
      around={page.around}
      people={page.people}
    />
  );
  return (
    <>
      <PlaceHeader t={t} locale={locale} place={place} crime={crime} crimes={crimes} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,460px)]">
        <MainFigure t={t} locale={locale} place={place} story={story} crime={crime} view={shown} />
        {trust}
      </div>
      {place.level === 'district' && <div className="mt-12">{context}</div>}
      <SmallMultiples t={t} place={place} times={series.times} groups={groups} view={shown} />
      {place.level !== 'district' && <div className="mt-12">{context}</div>}
      <PassOn t={t} locale={locale} origin={origin} place={place} crime={crime} />
    </>
  );
}
