import type { Crime } from '@/api/types';
import { formatCount } from '@/format/number';
import { formatPercent } from '@/format/percent';
import type { Locale } from '@/i18n/locales';
import { pathIn } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { CrimeSelect } from '@/ui/crime-select';
import { PlainTable } from '@/ui/plain-table';
import type { PastForecast } from './load-past';
import { errorShare, pairsOf, rSquared, shareInside } from './past-figures';
import { PastPlot } from './past-plot';

type Props = {
  t: Speaker;
  locale: Locale;
  by: string;
  crimes: Crime[];
  crime: string;
  past: PastForecast[];
  /** of the year before, by district */
  before: Map<string, number>;
};

const LEVEL = 80;

/** A crime's forecasts of the last recorded year beside what was recorded, district by district. */
export function PastPart({ t, locale, by, crimes, crime, past, before }: Props) {
  const pairs = pairsOf(past);
  const year = past[0]?.time ?? '';
  const label = crimes.find(({ id }) => id === crime)?.label ?? crime;
  const naive = pairs.flatMap(({ district, value }) => {
    const predicted = before.get(district);
    return predicted === undefined
      ? []
      : [{ district, value, predicted, mean: predicted, inside: {} }];
  });
  const share = (level: number) => {
    const inside = shareInside(pairs, level);
    if (inside === null) return '–';
    return t('models.past.of', { share: formatPercent(inside), count: formatCount(pairs.length) });
  };
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value));
  const digits = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const known = pairs.map(({ mean, value }) => ({ predicted: mean, value }));
  return (
    <>
      <form
        action={`${pathIn(locale, '/models')}#past`}
        className="mb-4 flex flex-wrap items-end gap-3"
      >
        <input type="hidden" name="by" value={by} />
        <CrimeSelect key={crime} crimes={crimes} value={crime} />
        <button type="submit" className="button">
          {t('common.show')}
        </button>
      </form>
      {pairs.length === 0 ? (
        <p>{t('models.past.none')}</p>
      ) : (
        <>
          <p className="max-w-[68ch]">
            {t('models.past.text', { year, crime: label, level: LEVEL })}
          </p>
          <div className="mt-4 grid gap-8 md:grid-cols-2">
            <PastPlot
              t={t}
              pairs={pairs}
              level={LEVEL}
              year={year}
              label={t('models.past.label', { crime: label, year })}
            />
            <div>
              <PlainTable
                caption={t('models.past.label', { crime: label, year })}
                header={[t('models.past.figure'), t('models.past.value')]}
                numeric={[1]}
                rows={[
                  [t('models.past.inside', { level: 80 }), share(80)],
                  [t('models.past.inside', { level: 95 }), share(95)],
                  [t('models.past.off'), percent(errorShare(pairs))],
                  [t('models.past.offNaive'), percent(errorShare(naive))],
                  [t('models.past.r2'), digits(rSquared(known))],
                  [t('models.past.r2Naive'), digits(rSquared(naive))],
                ]}
              />
              <p className="mt-3">
                <a
                  className="text-link"
                  href={`/api/v1/forecasts/past?crime=${crime}&format=csv`}
                  download
                >
                  {t('models.past.csv')}
                </a>
              </p>
            </div>
          </div>
        </>
      )}
    </>
  );
}
