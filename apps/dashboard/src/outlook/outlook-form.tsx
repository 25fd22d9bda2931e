import type { Crime } from '@/api/types';
import type { State } from '@/data/places';
import { formatPercent } from '@/format/percent';
import { type Locale, pathIn } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { CrimeSelect } from '@/ui/crime-select';
import { CHANCES } from './elevated';

type Props = {
  t: Speaker;
  locale: Locale;
  crimes: Crime[];
  crime: string;
  states: State[];
  state: string | null;
  chance: number;
};

/** Crime, state and chance; the address keeps them. */
export function OutlookForm({ t, locale, crimes, crime, states, state, chance }: Props) {
  return (
    <form action={pathIn(locale, '/outlook')} className="my-5 flex flex-wrap items-end gap-3">
      <CrimeSelect key={crime} crimes={crimes} value={crime} />
      <label className="block min-w-0">
        <span className="mb-1 block text-small text-muted">{t('outlook.state')}</span>
        <select name="state" className="field w-full" key={state} defaultValue={state ?? ''}>
          <option value="">{t('outlook.everyState')}</option>
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="block">
        <span className="mb-1 block text-small text-muted">{t('outlook.chance')}</span>
        <select name="chance" className="field" key={chance} defaultValue={chance}>
          {CHANCES.map((one) => (
            <option key={one} value={one}>
              {t('outlook.chanceOption', { percent: formatPercent(one) })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t('common.show')}
      </button>
    </form>
  );
}
