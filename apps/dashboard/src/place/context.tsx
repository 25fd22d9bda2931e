import { crimePhrase } from '@/format/crime-phrase';
import { formatLakh } from '@/format/lakh';
import type { Speaker } from '@/i18n/speaker';
import { AroundTable } from './around-table';
import type { Around } from './load-around';
import type { People } from './load-people';
import type { Place } from './place';
import { rateOf } from './rate-of';
import { shareOf } from './share-of';

type Props = {
  t: Speaker;
  place: Place;
  crime: { id: string; label: string };
  times: string[];
  recorded: (number | null)[];
  around: Around;
  people: People;
};

const LIST = { district: 'neighbours', state: 'districts', india: 'states' } as const;

/** Share of the larger place, rate, and the places beside or inside this one. */
export function Context({ t, place, crime, times, recorded, around, people }: Props) {
  const share = around.larger && shareOf(times, recorded, around.larger.values);
  const rates = rateOf(times, recorded, people.persons);
  return (
    <section aria-labelledby="context">
      <h2 id="context" className="mb-2 text-title font-semibold">
        {t('place.context.title')}
      </h2>
      <p className="max-w-[68ch]">
        {share &&
          t('place.context.share', {
            year: share.time,
            percent: share.percent,
            crime: crimePhrase(crime.label),
            larger: around.larger!.place.name,
          })}{' '}
        {rates &&
          t(`place.context.${share?.time === rates.time ? 'rate' : 'rateAlone'}`, {
            year: rates.time,
            rate: rateText(rates.rate),
            persons: formatLakh(t, rates.persons),
          })}
      </p>
      {rates && (
        <p className="mt-1 max-w-[68ch] text-small text-muted">{t('place.context.caveat')}</p>
      )}
      {people.note && (
        <p lang="en" className="mt-1 max-w-[68ch] border-l-2 border-warn pl-3 text-small">
          {people.note}
        </p>
      )}
      {around.rows.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 font-semibold">{t(`place.context.${LIST[place.level]}`)}</h3>
          <p className="mb-2 max-w-[68ch] text-small text-muted">{t('place.context.noRanking')}</p>
          <AroundTable
            t={t}
            around={around}
            crime={crime.id}
            caption={t(`place.context.${LIST[place.level]}`)}
          />
        </>
      )}
    </section>
  );
}

/** Tenths from 10 on, two figures below: 16.2, 3.4, 0.08. */
function rateText(rate: number): string {
  return rate >= 10 ? rate.toFixed(1) : String(Number(rate.toPrecision(2)));
}
