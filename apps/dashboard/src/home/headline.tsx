import { useTranslations } from 'use-intl/react';
import type { Crime } from '@/api/types';
import type { CrimeData } from '@/data/crime-data';
import { expectedTotal, recordedTotals } from '@/data/national';
import { nationalSentence } from '@/format/national-sentence';

type Props = { crime: Crime; data: CrimeData; year: string; forecast: boolean };

/** The page's first line: the whole country in the chosen year. */
export function Headline({ crime, data, year, forecast }: Props) {
  const t = useTranslations();
  const totals = recordedTotals(data);
  const index = forecast ? data.years.length : data.years.indexOf(year);
  const value = forecast ? expectedTotal(data, year) : (totals[index] ?? null);
  const previous = data.years[index - 1];
  const before = previous ? { time: previous, value: totals[index - 1] ?? null } : null;
  return (
    <h1 className="mb-5 max-w-[68ch] text-title font-semibold text-pretty">
      {nationalSentence(t, crime.label, { time: year, value, forecast }, before)}
    </h1>
  );
}
