import { FittingChart } from '@/chart/fitting-chart';
import { NumbersTable } from '@/chart/numbers-table';
import type { Speaker } from '@/i18n/speaker';
import { Notes } from './notes';
import { SourceLine } from './source-line';
import type { Story } from './story';

type Props = { t: Speaker; story: Story; crime: string };

/** One crime in one place, small: the sentence, the notes, the chart and its table. */
export function StoryView({ t, story, crime }: Props) {
  const { chart, place } = story;
  const title = chartTitle(t, story, crime);
  return (
    <>
      <p className="text-lead text-pretty">{story.sentence}</p>
      <Notes notes={story.notes} />
      <figure className="mt-4">
        <figcaption className="mb-1 text-small text-muted">
          {t('district.caption', { crime })}
        </figcaption>
        <FittingChart t={t} data={chart} label={title} />
      </figure>
      <details className="mt-2">
        <summary className="cursor-pointer py-2 text-small text-accent">
          {t('common.asTable')}
        </summary>
        <NumbersTable t={t} data={chart} caption={t('district.chartOf', { crime, place })} />
      </details>
      <SourceLine t={t} story={story} />
    </>
  );
}

/** What the chart is of, for who cannot see it. */
export function chartTitle(t: Speaker, { chart, place }: Story, crime: string): string {
  return t(chart.forecasts.length ? 'district.chartWithForecast' : 'district.chartOf', {
    crime,
    place,
  });
}
