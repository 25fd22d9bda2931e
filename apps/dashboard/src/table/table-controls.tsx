'use client';
import { useLocale, useTranslations } from 'use-intl/react';
import type { HomeData } from '@/data/load-home';
import { MeasureSelect } from '@/home/measure-select';
import { StateSelect } from '@/home/state-select';
import { YearMarks } from '@/home/year-marks';
import { pathIn } from '@/i18n/locales';
import { CrimeSelect } from '@/ui/crime-select';
import type { View } from '@/view/view';
import type { YearMark } from '@/view/years';

type Props = {
  home: HomeData;
  marks: YearMark[];
  view: View;
  year: string;
  onChange: (patch: Partial<View>) => void;
};

export function TableControls({ home, marks, view, year, onChange }: Props) {
  const t = useTranslations('common');
  return (
    <form
      action={pathIn(useLocale(), '/table')}
      onSubmit={(event) => event.preventDefault()}
      className="my-5 grid max-w-[860px] grid-cols-2 items-start gap-x-4 gap-y-3 sm:grid-cols-3 print:hidden"
    >
      <CrimeSelect
        crimes={home.crimes}
        value={view.crime}
        onChange={(crime) => onChange({ crime })}
      />
      <MeasureSelect
        value={view.measure}
        marks={marks}
        year={year}
        onChange={(measure) => onChange({ measure })}
      />
      <StateSelect
        states={home.states}
        value={view.state}
        onChange={(state) => onChange({ state })}
      />
      <div className="col-span-2 min-w-0 sm:col-span-3 sm:max-w-[520px]">
        <YearMarks marks={marks} year={year} onChange={(next) => onChange({ year: next })} />
      </div>
      <noscript>
        <button type="submit" className="button">
          {t('show')}
        </button>
      </noscript>
    </form>
  );
}
