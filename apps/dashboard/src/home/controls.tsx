'use client';
import { useLocale, useTranslations } from 'use-intl/react';
import type { HomeData } from '@/data/load-home';
import { pathIn } from '@/i18n/locales';
import { CrimeSelect } from '@/ui/crime-select';
import { PlaceSearch } from '@/ui/place-search';
import type { View } from '@/view/view';
import type { YearMark } from '@/view/years';
import { MeasureSelect } from './measure-select';
import { StateSelect } from './state-select';
import { YearMarks } from './year-marks';

type Props = {
  home: HomeData;
  marks: YearMark[];
  view: View;
  year: string;
  onChange: (patch: Partial<View>, how?: 'push' | 'replace') => void;
};

export function Controls({ home, marks, view, year, onChange }: Props) {
  const t = useTranslations('common');
  const { crimes, places, states } = home;
  return (
    <form
      action={pathIn(useLocale(), '/')}
      onSubmit={(event) => event.preventDefault()}
      className="grid grid-cols-2 items-start gap-x-4 gap-y-3 print:hidden"
    >
      <CrimeSelect crimes={crimes} value={view.crime} onChange={(crime) => onChange({ crime })} />
      <MeasureSelect
        value={view.measure}
        marks={marks}
        year={year}
        onChange={(measure) => onChange({ measure })}
      />
      <StateSelect
        states={states}
        value={view.state}
        onChange={(state) => onChange({ state, district: null })}
      />
      <PlaceSearch places={places} onChoose={(district) => onChange({ district })} />
      <div className="col-span-2 min-w-0">
        <YearMarks
          marks={marks}
          year={year}
          onChange={(next) => onChange({ year: next }, 'replace')}
        />
      </div>
      <noscript>
        <button type="submit" className="button">
          {t('show')}
        </button>
      </noscript>
    </form>
  );
}
