'use client';
import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import type { State } from '@/data/places';

type Props = { states: State[]; value: string | null; onChange?: (state: string | null) => void };

/** All of India, or one state. In a form it works without scripts as well. */
export function StateSelect({ states, value, onChange }: Props) {
  const t = useTranslations('home.state');
  const id = useId();
  const given = onChange
    ? {
        value: value ?? '',
        onChange: (event: { target: { value: string } }) => onChange(event.target.value || null),
      }
    : { defaultValue: value ?? '' };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-small text-muted">
        {t('label')}
      </label>
      <select id={id} name="state" className="field w-full" {...given}>
        <option value="">{t('all')}</option>
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
