import { HistoryChart } from '@/chart/history-chart';
import type { Speaker } from '@/i18n/speaker';
import type { Figure } from '@/place/load-figure';
import { cardSvg } from './card';

/** The preview of a place's page: crime and place, the sentence, the chart. */
export function placeCard(t: Speaker, { place, crime, story }: Figure): string {
  const { chart } = story;
  // The simple methods would only be clutter at this size.
  const data = { ...chart, baselines: [] };
  return cardSvg({
    title: t('place.metadata.state', { place: place.name, crime: crime.label }),
    lines: story.sentence,
    note: t('place.credit', { year: chart.times.at(-1) ?? '' }),
    children: (
      <svg x="48" y="258" width="1104" height="322" aria-hidden="true">
        <HistoryChart t={t} data={data} label={crime.label} size="preview" />
      </svg>
    ),
  });
}
