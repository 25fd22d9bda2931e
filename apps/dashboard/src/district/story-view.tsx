import { FittingChart } from '@/chart/fitting-chart';
import { NumbersTable } from '@/chart/numbers-table';
import type { Speaker } from '@/i18n/speaker';
import { Notes } from './notes';
import type { Story } from './story';

type Props = { t: Speaker; story: Story; crime: string; wide?: boolean };

/** The sentence, the notes, the chart and its table: the same in the panel and on the district's own page. */
export function StoryView({ t, story, crime, wide = false }: Props) {
  const { chart, sentence } = story;
  const title = `${crime} in ${story.place}: recorded cases by year${chart.forecasts.length ? ', with the forecast' : ''}`;
  return (
    <>
      <p className="text-lead text-pretty">{sentence}</p>
      <Notes notes={story.notes} />
      <figure className="mt-4">
        <figcaption className="mb-1 text-small text-muted">
          {crime}, recorded cases per year
        </figcaption>
        <FittingChart data={chart} label={title} wide={wide} />
      </figure>
      <details className="mt-2" open={wide}>
        <summary className="cursor-pointer py-2 text-small text-accent">
          The same numbers as a table
        </summary>
        <NumbersTable t={t} data={chart} caption={title} />
      </details>
      <p className="mt-3 text-small text-muted">
        Source: NCRB, <cite>Crime in India</cite>, via India Data Portal; recorded cases only, up to{' '}
        {chart.times.at(-1)}.{story.method && ` Forecast: CrimeCast. Method: ${story.method}.`}
      </p>
    </>
  );
}
