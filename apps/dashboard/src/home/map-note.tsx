'use client';
import { useTranslations } from 'use-intl/react';
import type { Measure } from '@/measure/measure';

type Props = { measure: Measure; forecast: boolean };

/** How to read the map's colours and marks. */
export function MapNote({ measure, forecast }: Props) {
  const t = useTranslations('home.note');
  return (
    <p className="mt-2 text-small text-muted">
      {measure === 'cases' && forecast && `${t('fewExpected')} `}
      {t(measure)}
    </p>
  );
}
