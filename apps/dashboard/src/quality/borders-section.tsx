import type { Quality } from '@/api/types';
import type { Locale } from '@/i18n/locales';
import { said } from '@/i18n/said';
import type { Speaker } from '@/i18n/speaker';
import { PlainTable } from '@/ui/plain-table';

type Props = { t: Speaker; locale: Locale; quality: Quality; nameOf: (code: string) => string };

/** Districts that exchanged territory, and police circles that lie elsewhere than they are filed. */
export function BordersSection({ t, locale, quality, nameOf }: Props) {
  return (
    <>
      <p>{t('data.quality.borders.text', { count: quality.families.length })}</p>
      <ul className="mt-2 list-disc space-y-1 pl-6 text-small">
        {quality.families.map(({ id, members }) => (
          <li key={id}>{members.map(nameOf).join(', ')}</li>
        ))}
      </ul>
      <p className="mt-4">{t('data.quality.borders.circles')}</p>
      <PlainTable
        caption={t('data.quality.borders.caption')}
        header={[
          t('data.quality.borders.filed'),
          t('data.quality.borders.belongs'),
          t('data.quality.borders.sure'),
          t('data.quality.gaps.why'),
        ]}
        rows={quality.circleFixes.map(({ filedUnder, districtCode, confidence, why }) => [
          nameOf(filedUnder),
          nameOf(districtCode),
          t(`data.quality.borders.${confidence === 'high' ? 'high' : 'medium'}`),
          said(locale, why),
        ])}
      />
    </>
  );
}
