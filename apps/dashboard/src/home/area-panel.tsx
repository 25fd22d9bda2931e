'use client';
import { useTranslations } from 'use-intl/react';
import type { Crime } from '@/api/types';
import { FittingChart } from '@/chart/fitting-chart';
import { NumbersTable } from '@/chart/numbers-table';
import type { Area } from '@/data/area';
import type { State } from '@/data/places';
import { Link } from '@/i18n/link';

type Props = { crimes: Crime[]; states: State[]; area: Area; onWhole: () => void };

/** All districts of India, or of the state looked at, together: what stands there while no district is chosen. */
export function AreaPanel({ crimes, states, area, onWhole }: Props) {
  const t = useTranslations();
  const crime = crimes.find(({ id }) => id === area.crime);
  const state = states.find(({ code }) => code === area.state);
  const name = state?.name ?? t('home.area.india');
  const label = crime?.label ?? area.crime;
  const chart = {
    times: area.times,
    recorded: area.values,
    forecasts: area.forecasts,
    baselines: [],
  };
  const title = t('home.area.title', { crime: label, name });
  return (
    <section aria-label={name}>
      <h2 className="text-title font-semibold">{name}</h2>
      <p className="mb-3 text-muted">{t('home.area.perYear', { crime: label })}</p>
      <div className="max-w-[30rem] lg:max-w-none">
        <FittingChart t={t} data={chart} label={title} />
      </div>
      <details className="mt-2">
        <summary className="cursor-pointer py-2 text-small text-accent">
          {t('common.asTable')}
        </summary>
        <NumbersTable t={t} data={chart} caption={title} />
      </details>
      {state && (
        <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
          <Link className="text-link" href={`/state/${state.code}?crime=${area.crime}`}>
            {t('home.area.page', { name })}
          </Link>
          <button type="button" className="text-link cursor-pointer" onClick={onWhole}>
            {t('home.area.whole')}
          </button>
        </p>
      )}
      <p className="mt-3 print:hidden">{t('home.area.choose')}</p>
      <p className="mt-3 text-small text-muted">{t('home.area.caveat')}</p>
    </section>
  );
}
