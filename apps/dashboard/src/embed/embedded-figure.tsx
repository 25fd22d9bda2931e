import { FittingChart } from '@/chart/fitting-chart';
import type { Locale } from '@/i18n/locales';
import { pathIn } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import type { Figure } from '@/place/load-figure';
import { placeAddress } from '@/place/place-view';
import { SourceLine } from '@/place/source-line';
import { chartTitle } from '@/place/story-view';

type Props = { t: Speaker; locale: Locale; figure: Figure };

/** A chart inside somebody else's page: its sentence, its source, and the way to all numbers. */
export function EmbeddedFigure({ t, locale, figure }: Props) {
  const { place, crime, story } = figure;
  return (
    <main className="mx-auto w-full max-w-[760px] p-4">
      <h1 className="sr-only">{chartTitle(t, story, crime.label)}</h1>
      <p className="text-pretty font-semibold">{story.sentence}</p>
      <figure className="mt-3">
        <figcaption className="mb-1 text-small text-muted">
          {t('district.caption', { crime: crime.label })}
        </figcaption>
        <FittingChart t={t} data={story.chart} label={chartTitle(t, story, crime.label)} wide />
      </figure>
      <SourceLine t={t} story={story} />
      <p className="mt-1 text-small">
        <a
          className="text-link"
          href={pathIn(locale, placeAddress(place, { crime: crime.id }))}
          target="_blank"
          rel="noopener"
        >
          {t('place.embedMore', { place: place.name })}
        </a>
      </p>
    </main>
  );
}
