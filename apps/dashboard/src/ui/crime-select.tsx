'use client';
import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Crime } from '@/api/types';

type Props = { crimes: Crime[]; value: string; onChange?: (crime: string) => void };

/** The crimes by group. In a form it works without scripts as well. */
export function CrimeSelect({ crimes, value, onChange }: Props) {
  const t = useTranslations('common');
  const id = useId();
  const groups = [...new Set(crimes.map(({ group }) => group))];
  const state = onChange
    ? { value, onChange: (event: { target: { value: string } }) => onChange(event.target.value) }
    : { defaultValue: value };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-small text-muted">
        {t('crime')}
      </label>
      <select id={id} name="crime" className="field w-full" {...state}>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {crimes
              .filter((crime) => crime.group === group)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
