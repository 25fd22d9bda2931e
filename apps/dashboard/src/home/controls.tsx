'use client';
import type { Crime } from '@/api/types';
import type { Places } from '@/data/places';
import type { View } from '@/view/view';
import type { YearMark } from '@/view/years';
import { CrimeSelect } from './crime-select';
import { PlaceSearch } from './place-search';
import { YearMarks } from './year-marks';

type Props = {
  crimes: Crime[];
  places: Places;
  marks: YearMark[];
  crime: string;
  year: string;
  onChange: (patch: Partial<View>, how?: 'push' | 'replace') => void;
};

export function Controls({ crimes, places, marks, crime, year, onChange }: Props) {
  return (
    <form
      action="/"
      onSubmit={(event) => event.preventDefault()}
      className="grid items-start gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_minmax(0,15rem)]"
    >
      <CrimeSelect crimes={crimes} value={crime} onChange={(next) => onChange({ crime: next })} />
      <div className="order-last min-w-0 sm:col-span-2 lg:order-none lg:col-span-1">
        <YearMarks
          marks={marks}
          year={year}
          onChange={(next) => onChange({ year: next }, 'replace')}
        />
      </div>
      <PlaceSearch places={places} onChoose={(district) => onChange({ district })} />
      <noscript>
        <button type="submit" className="button">
          Show
        </button>
      </noscript>
    </form>
  );
}
