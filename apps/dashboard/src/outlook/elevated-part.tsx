import { chancesOf } from '@/data/chances';
import type { Places } from '@/data/places';
import { formatCount } from '@/format/number';
import { formatPercent } from '@/format/percent';
import type { Locale } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { byPlace } from './by-place';
import { elevated, oneIn } from './elevated';
import { FileLinks } from './file-links';
import type { Risk } from './load-outlook';
import { PlacesList } from './places-list';

type Props = {
  t: Speaker;
  locale: Locale;
  risk: Risk;
  crime: string;
  places: Places;
  state: string | null;
  chance: number;
};

/** Where the next year may be elevated, with how often such flags came true. */
export function ElevatedPart({ t, locale, risk, crime, places, state, chance }: Props) {
  const percent = formatPercent(chance);
  const all = byPlace(risk.data, places, state, locale);
  const rows = byPlace(elevated(risk, chance), places, state, locale);
  const caption = t('outlook.elevated.caption', { percent });
  return (
    <>
      <p className="max-w-[68ch]">{t('outlook.elevated.meaning')}</p>
      <p className="mt-3 max-w-[68ch] border-l-4 border-warn bg-warn-soft px-4 py-2">
        <Record t={t} crime={crime} risk={risk} chance={chance} />
      </p>
      <p className="mt-3 font-semibold">
        {t('outlook.elevated.found', {
          count: rows.length,
          percent,
          known: formatCount(all.filter(({ probability }) => probability !== null).length),
          all: formatCount(all.length),
        })}
      </p>
      {rows.length === 0 ? (
        <p className="mt-1 text-muted">{t('outlook.elevated.none')}</p>
      ) : (
        <>
          <PlacesList
            t={t}
            caption={caption}
            crime={crime}
            rows={rows}
            columns={[
              {
                title: t('outlook.elevated.last', { year: risk.origin }),
                cell: ({ last }) => (last === null ? '–' : formatCount(last)),
              },
              {
                title: t('outlook.elevated.from'),
                cell: ({ from }) => formatCount(Math.ceil(from)),
              },
              { title: t('outlook.chance'), cell: ({ probability }) => formatPercent(probability) },
            ]}
          />
          <FileLinks
            {...{ t, rows, crime }}
            name={`crimecast-elevated-${crime}-${risk.time}`}
            year={risk.time}
            figures={{
              chance: ({ probability }) => probability,
              elevated_from: ({ from }) => Math.ceil(from),
              last: ({ last }) => last,
            }}
            resource="risk"
          />
        </>
      )}
    </>
  );
}

/** How often flags of this chance came true, over all crimes and the years of the published test. */
function Record({ t, crime, risk, chance }: Pick<Props, 't' | 'crime' | 'risk' | 'chance'>) {
  const { flags, judged, high } = chancesOf(crime, risk);
  const flag = flags.find(({ from }) => from === chance);
  if (!flag || judged === 0) return t('outlook.elevated.recordNone');
  const n = oneIn(flag.right, flag.flagged);
  if (n === null) return t('outlook.elevated.never');
  return t('outlook.elevated.record', {
    flagged: formatCount(flag.flagged),
    right: formatCount(flag.right),
    odds: t('outlook.elevated.odds', { n }),
    base: formatPercent(high / judged),
  });
}
