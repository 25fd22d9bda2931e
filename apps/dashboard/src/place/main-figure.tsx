import type { ReactNode } from 'react';
import { FittingChart } from '@/chart/fitting-chart';
import { NumbersTable } from '@/chart/numbers-table';
import { type Locale, pathIn } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { Notes } from './notes';
import { type Place, placePath } from './place';
import { type PlaceView, placeAddress } from './place-view';
import { SourceLine } from './source-line';
import type { Story } from './story';
import { chartTitle } from './story-view';
import { Switcher } from './switcher';

type Props = {
  t: Speaker;
  locale: Locale;
  place: Place;
  story: Story;
  crime: { id: string; label: string };
  view: PlaceView;
};

/** One crime in full: the sentence, its notes, and the chart or its table. */
export function MainFigure({ t, locale, place, story, crime, view }: Props) {
  const { chart } = story;
  const title = chartTitle(t, story, crime.label);
  const file = (type: string) => pathIn(locale, `/download${placePath(place)}/${crime.id}.${type}`);
  const download = (type: string) =>
    function Download(text: ReactNode) {
      return (
        <a className="text-link" href={file(type)} download>
          {text}
        </a>
      );
    };
  const to = (show: PlaceView['show']) => placeAddress(place, { ...view, show });
  return (
    <section aria-label={crime.label}>
      <p className="max-w-[68ch] text-lead text-pretty">{story.sentence}</p>
      <Notes notes={story.notes} />
      <figure className="mt-5">
        <div className="mb-2 flex flex-wrap items-end justify-between gap-2">
          <figcaption className="text-small text-muted">
            {t('district.caption', { crime: crime.label })}
          </figcaption>
          <Switcher
            label={t('place.views')}
            options={[
              { text: t('place.chart'), href: to('chart'), chosen: view.show === 'chart' },
              { text: t('place.table'), href: to('table'), chosen: view.show === 'table' },
            ]}
          />
        </div>
        {view.show === 'chart' ? (
          <FittingChart t={t} data={chart} label={title} wide />
        ) : (
          <NumbersTable t={t} data={chart} caption={title} />
        )}
      </figure>
      {view.show === 'chart' && chart.forecasts.length > 0 && (
        <p className="mt-2 max-w-[68ch] text-small text-muted">
          {chart.earlier
            ? t('place.diamond', { origin: chart.earlier.origin, year: chart.earlier.time })
            : t('place.noDiamond')}
        </p>
      )}
      <SourceLine t={t} story={story} />
      <p className="mt-1 text-small print:hidden">
        {t.rich('place.download', { csv: download('csv'), svg: download('svg') })}
      </p>
    </section>
  );
}
