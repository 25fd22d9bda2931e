'use client';
import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { knownYears } from '@/measure/known-years';
import { MEASURES, type Measure } from '@/measure/measure';
import type { YearMark } from '@/view/years';

type Props = {
  value: Measure;
  marks: YearMark[];
  year: string;
  onChange: (measure: Measure) => void;
};

/** What the map shows. A measure that the year does not have says in which years it can be known. */
export function MeasureSelect({ value, marks, year, onChange }: Props) {
  const t = useTranslations('home.measure');
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-small text-muted">
        {t('label')}
      </label>
      <select
        id={id}
        name="measure"
        className="field w-full"
        value={value}
        onChange={(event) => onChange(event.target.value as Measure)}
      >
        {MEASURES.map((measure) => {
          const years = knownYears(measure, marks);
          const known = years.includes(year);
          const when = years.length === 0 ? 'never' : years.length === 1 ? 'only' : 'from';
          return (
            <option key={measure} value={measure} disabled={!known && measure !== value}>
              {known ? t(measure) : t(when, { measure: t(measure), year: years[0] ?? '' })}
            </option>
          );
        })}
      </select>
    </div>
  );
}
