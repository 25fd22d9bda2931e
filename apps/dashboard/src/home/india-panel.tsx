import { useTranslations } from 'use-intl/react';
import type { Crime } from '@/api/types';
import { FittingChart } from '@/chart/fitting-chart';
import { NumbersTable } from '@/chart/numbers-table';
import type { CrimeData } from '@/data/crime-data';
import { expectedTotal, recordedTotals } from '@/data/national';

/** All districts together, while no district is chosen. */
export function IndiaPanel({ crime, data }: { crime: Crime; data: CrimeData }) {
  const t = useTranslations();
  const forecasts = Object.keys(data.expected)
    .sort()
    .flatMap((time) => {
      const mean = expectedTotal(data, time);
      return mean === null ? [] : [{ time, mean, intervals: [] }];
    });
  const chart = { times: data.years, recorded: recordedTotals(data), forecasts, baselines: [] };
  const title = `${crime.label}, all districts together: recorded cases by year`;
  return (
    <section aria-label="All districts together">
      <h2 className="text-title font-semibold">All districts together</h2>
      <p className="mb-3 text-muted">{crime.label}, recorded cases per year</p>
      <FittingChart data={chart} label={title} />
      <details className="mt-2">
        <summary className="cursor-pointer py-2 text-small text-accent">
          The same numbers as a table
        </summary>
        <NumbersTable t={t} data={chart} caption={title} />
      </details>
      <p className="mt-3">
        Choose a district on the map, or find it by name, to see its history and its expected range.
      </p>
      <p className="mt-3 text-small text-muted">
        A recorded case is one the police registered. Many are never reported, and states differ in
        how they register. Police units without territory, such as the railway police, are not in
        these sums, so NCRB’s own totals are a little higher.
      </p>
    </section>
  );
}
