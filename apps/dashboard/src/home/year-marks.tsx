'use client';
import { useTranslations } from 'use-intl/react';
import type { YearMark } from '@/view/years';

type Props = { marks: YearMark[]; year: string; onChange: (year: string) => void };

/** A slider of years: filled marks are recorded, hollow ones set apart are forecast. Arrow keys move it. */
export function YearMarks({ marks, year, onChange }: Props) {
  const t = useTranslations();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-small text-muted">{t('common.year')}</legend>
      <div className="year-track relative flex">
        {marks.map((mark) => (
          <label
            key={mark.year}
            className={`year-mark ${mark.forecast ? 'year-ahead' : ''}`}
            title={mark.available ? undefined : t('home.year.waiting')}
          >
            <input
              type="radio"
              name="year"
              value={mark.year}
              checked={mark.year === year}
              disabled={!mark.available}
              onChange={() => onChange(mark.year)}
              className="peer sr-only"
            />
            <span aria-hidden="true" className="year-dot" />
            <span className="figures text-small">{mark.year}</span>
            {mark.forecast && (
              <span className="year-word text-accent">{t('home.year.forecast')}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
