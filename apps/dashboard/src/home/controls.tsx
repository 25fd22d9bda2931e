'use client';
import type { Crime } from '@/api/types';
import type { Places } from '@/data/places';
import { CrimeSelect } from '@/ui/crime-select';
import { PlaceSearch } from '@/ui/place-search';
import type { View } from '@/view/view';
import type { YearMark } from '@/view/years';
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
      className="grid grid-cols-2 items-start gap-x-4 gap-y-3"
    >
      <CrimeSelect crimes={crimes} value={crime} onChange={(next) => onChange({ crime: next })} />
      <div className="order-last col-span-2 min-w-0">
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
