'use client';
import { useTranslations } from 'use-intl/react';
import type { Crime } from '@/api/types';
import { Link } from '@/i18n/link';
import type { Measure } from '@/measure/measure';
import { type View, writeView } from '@/view/view';

type Props = { crime: Crime; year: string; forecast: boolean; measure: Measure; view: View };

/** Says over the map what it shows, aloud too when that changes; a forecast carries its word and its hollow mark. */
export function MapCaption({ crime, year, forecast, measure, view }: Props) {
  const t = useTranslations('home');
  const kind = t(`caption.${forecast ? 'forecast' : 'recorded'}`, { year });
  const what = measure === 'cases' ? '' : ` · ${t(`measure.${measure}`)}`;
  const table = writeView({ ...view, crime: crime.id, year, district: null });
  return (
    <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4 pr-12 text-small">
      <p role="status">
        <span
          aria-hidden="true"
          className={`mr-2 inline-block size-2.5 rounded-full border-2 ${forecast ? 'border-accent' : 'border-ink bg-ink'}`}
        />
        <strong data-testid="map-kind">{kind}</strong>
        <span className="text-muted">
          {what}
          <span className="sr-only sm:not-sr-only"> · {crime.label}</span>
        </span>
      </p>
      <Link className="text-link print:hidden" href={`/table${table}`}>
        {t('caption.asTable')}
      </Link>
    </div>
  );
}
