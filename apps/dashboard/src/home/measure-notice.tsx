'use client';
import { useTranslations } from 'use-intl/react';
import type { Measure } from '@/measure/measure';

type Props = {
  wanted: Measure;
  /** the years that have it; none where this server lacks what it needs */
  years: string[];
  onGo: (year: string) => void;
};

/** Why the map shows cases though something else was asked for, and how to get there. */
export function MeasureNotice({ wanted, years, onGo }: Props) {
  const t = useTranslations('home.measure');
  const year = years.at(-1);
  return (
    <p role="status" className="mb-2 rounded-sm bg-warn-soft px-3 py-2 text-small">
      {year === undefined
        ? t('missing', { measure: t(wanted) })
        : t('instead', { measure: t(wanted), year })}{' '}
      {year !== undefined && (
        <button type="button" className="text-link cursor-pointer" onClick={() => onGo(year)}>
          {t('go', { year })}
        </button>
      )}
    </p>
  );
}
