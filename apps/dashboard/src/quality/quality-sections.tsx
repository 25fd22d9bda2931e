import type { ReactNode } from 'react';
import type { Quality } from '@/api/types';
import { formatCount } from '@/format/number';
import { formatPercent } from '@/format/percent';
import type { Locale } from '@/i18n/locales';
import { said } from '@/i18n/said';
import type { Speaker } from '@/i18n/speaker';
import { PlainTable } from '@/ui/plain-table';
import { BordersSection } from './borders-section';

type Props = {
  t: Speaker;
  locale: Locale;
  quality: Quality;
  /** labels of crimes by id */
  labels: Map<string, string>;
  nameOf: (code: string) => string;
  stateOf: (code: string) => string;
};

/** What is known to be wrong, missing or misleading in the figures, section by section. */
export function QualitySections(props: Props) {
  const { t, locale, quality, labels, nameOf, stateOf } = props;
  return (
    <>
      <Section id="totals" title={t('data.quality.totals.title')}>
        <p>
          {t('data.quality.totals.text')}{' '}
          {quality.yearsWithoutTotal.length > 0 &&
            t('data.quality.totals.without', { years: quality.yearsWithoutTotal.join(', ') })}
        </p>
        <PlainTable
          caption={t('data.quality.totals.caption')}
          header={[
            t('data.quality.totals.year'),
            t('data.quality.totals.what'),
            t('data.quality.totals.published'),
            t('data.quality.totals.here'),
          ]}
          numeric={[2, 3]}
          rows={quality.totals.map(({ year, measure, published, table }) => [
            year,
            measure === 'ipc' ? t('data.quality.totals.ipc') : (labels.get(measure) ?? measure),
            formatCount(published),
            formatCount(table),
          ])}
        />
      </Section>
      <Section id="gaps" title={t('data.quality.gaps.title')}>
        <p>{t('data.quality.gaps.text')}</p>
        <PlainTable
          caption={t('data.quality.gaps.caption')}
          header={[
            t('data.quality.gaps.district'),
            t('data.quality.totals.year'),
            t('data.quality.totals.what'),
            t('data.quality.gaps.why'),
          ]}
          rows={quality.gaps.map(({ districtCode, year, status, reason }) => [
            nameOf(districtCode),
            year,
            t(`data.quality.gaps.status.${status === 'missing' ? 'missing' : 'structural'}`),
            said(locale, reason),
          ])}
        />
      </Section>
      <Section id="units" title={t('data.quality.units.title')}>
        <p>{t('data.quality.units.text', { count: quality.specialUnits.count })}</p>
        <PlainTable
          caption={t('data.quality.units.caption')}
          header={[
            t('data.quality.units.kind'),
            t('data.quality.units.units'),
            ...quality.years.map(String),
          ]}
          numeric={[1, ...quality.years.map((_, i) => i + 2)]}
          rows={quality.specialUnits.kinds.map(({ kind, units, shares }) => [
            kindOf(t, kind),
            units,
            ...shares.map((share) => formatPercent(share, 2)),
          ])}
        />
      </Section>
      <Section id="borders" title={t('data.quality.borders.title')}>
        <BordersSection t={t} locale={locale} quality={quality} nameOf={nameOf} />
      </Section>
      <Section id="jumps" title={t('data.quality.jumps.title')}>
        <ul className="mt-2 list-disc space-y-2 pl-6">
          {quality.jumps
            .filter(({ crime }) => labels.has(crime))
            .map(({ stateCode, crime, year, before, after }) => (
              <li key={`${stateCode} ${crime} ${year}`}>
                <strong className="font-semibold">{labels.get(crime)}.</strong>{' '}
                {t('data.quality.jumps.text', {
                  state: stateOf(stateCode),
                  year: String(year),
                  previous: String(year - 1),
                  before: formatCount(before),
                  after: formatCount(after),
                })}
              </li>
            ))}
        </ul>
      </Section>
      <Section id="lockdowns" title={t('data.quality.lockdowns.title')}>
        <p>{t('data.quality.lockdowns.text')}</p>
        <PlainTable
          caption={t('data.quality.lockdowns.caption')}
          header={[
            t('data.quality.totals.year'),
            t('data.quality.lockdowns.all'),
            t('data.quality.lockdowns.without'),
          ]}
          numeric={[1, 2]}
          rows={quality.years.map((year, i) => [
            year,
            formatCount(quality.covid.total[i]!),
            formatCount(quality.covid.without[i]!),
          ])}
        />
      </Section>
    </>
  );
}

function kindOf(t: Speaker, kind: string): string {
  const key = `data.quality.units.kinds.${kind}` as 'data.quality.units.kinds.other';
  return t.has(key) ? t(key) : kind;
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-2 pt-5 text-lead font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}
