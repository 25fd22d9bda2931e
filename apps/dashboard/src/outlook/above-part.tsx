import type { Places } from '@/data/places';
import { formatCount, formatMean } from '@/format/number';
import { formatPercent } from '@/format/percent';
import type { Locale } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { byPlace } from './by-place';
import { FileLinks } from './file-links';
import type { Anomalies } from './load-outlook';
import { PlacesList } from './places-list';

type Props = {
  t: Speaker;
  locale: Locale;
  anomalies: Anomalies;
  crime: string;
  places: Places;
  state: string | null;
};

/** Where the last recorded year was above what had been expected of it. */
export function AbovePart({ t, locale, anomalies, crime, places, state }: Props) {
  const { time, interval, compared, found, expectedShare } = anomalies;
  const rows = byPlace(anomalies.data, places, state, locale);
  return (
    <>
      <p className="max-w-[68ch]">{t('outlook.above.meaning', { year: time, level: interval })}</p>
      <p className="mt-3 max-w-[68ch]">
        {t('outlook.above.share', {
          compared: formatCount(compared),
          found: formatCount(found),
          share: formatPercent(compared > 0 ? found / compared : 0, 1),
          expected: formatPercent(expectedShare, 1),
        })}
      </p>
      {rows.length === 0 ? (
        <p className="mt-3 font-semibold">{t('outlook.above.none')}</p>
      ) : (
        <>
          <PlacesList
            t={t}
            caption={t('outlook.above.caption')}
            crime={crime}
            rows={rows}
            columns={[
              {
                title: t('outlook.above.expected'),
                cell: ({ mean }) => formatMean(mean),
                wide: true,
              },
              { title: t('outlook.above.upper'), cell: ({ upper }) => formatMean(upper) },
              { title: t('outlook.above.recorded'), cell: ({ value }) => formatCount(value) },
            ]}
          />
          <FileLinks
            {...{ t, rows, crime }}
            name={`crimecast-above-range-${crime}-${time}`}
            year={time}
            figures={{
              recorded: ({ value }) => value,
              expected: ({ mean }) => mean,
              upper: ({ upper }) => upper,
            }}
            resource="anomalies"
          />
        </>
      )}
    </>
  );
}
