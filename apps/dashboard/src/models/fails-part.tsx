import type { Crime } from '@/api/types';
import type { Places } from '@/data/places';
import { formatCount, formatMean } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { PlainTable } from '@/ui/plain-table';
import type { ModelsPage } from './load-models';

type Props = {
  t: Speaker;
  published: NonNullable<ModelsPage['published']>;
  crimes: Crime[];
  places: Places;
  /** of repeating last year's number, for one crime */
  r2: { crime: string; year: string; naive: number } | null;
};

/** What does not work, from the published figures themselves. */
export function FailsPart({ t, published, crimes, places, r2 }: Props) {
  const { leaderboard, byCrime, worst } = published;
  const more = (id: string) => {
    const ratio = leaderboard.data.find(({ model }) => model === id)?.relMae;
    return ratio != null && ratio > 1 ? Math.round((ratio - 1) * 100) : null;
  };
  const network = more('lstm-original');
  const forest = more('forest-ml-cart');
  const labels = new Map(crimes.map(({ id, label }) => [id, label]));
  const beaten = byCrime.data.filter(({ relMae }) => relMae != null && relMae >= 1);
  const total = byCrime.data.length;
  return (
    <>
      <ul className="max-w-[68ch] list-disc space-y-2 pl-6">
        {network !== null && <li>{t('models.fails.original', { percent: network })}</li>}
        {forest !== null && <li>{t('models.fails.originalForest', { percent: forest })}</li>}
        {r2 && <li>{t('models.fails.r2', { ...r2, naive: r2.naive.toFixed(2) })}</li>}
        <li>
          {beaten.length === 0
            ? t('models.fails.noCrime', { total })
            : t('models.fails.crimes', {
                count: beaten.length,
                total,
                list: beaten.map(({ group }) => labels.get(group ?? '') ?? group).join(', '),
              })}
        </li>
        <li>{t('models.fails.jumps')}</li>
      </ul>
      <PlainTable
        caption={t('models.fails.caption')}
        header={[
          t('models.fails.place'),
          t('models.fails.crime'),
          t('models.fails.year'),
          t('models.fails.expected'),
          t('models.fails.recorded'),
        ]}
        numeric={[3, 4]}
        rows={worst.data
          .map(worstRow)
          .map(({ area, series, crime, time, origin, forecast, actual }) => [
            places[area]?.[0] ?? area,
            labels.get(series.split('/')[1] ?? '') ?? crime,
            `${time} (${t('models.fails.from', { origin })})`,
            formatMean(forecast),
            formatCount(actual),
          ])}
      />
    </>
  );
}

type Worst = {
  series: string;
  crime: string;
  area: string;
  time: string;
  origin: string;
  actual: number;
  forecast: number;
};

/** The API's document leaves the members of this view open. */
function worstRow(row: object): Worst {
  return row as Worst;
}
