import type { Crime } from '@/api/types';
import { formatPercent } from '@/format/percent';
import type { Speaker } from '@/i18n/speaker';
import { FREQUENCIES } from './period';
import { LEVELS, LONGEST_HORIZON, type Question } from './question';

type Props = { t: Speaker; crimes: Crime[]; question: Question };

const LABEL = 'mb-1 block text-small text-muted';

/** What may be said beside the values; each field is what the address says until it is changed. */
export function TryOptions({ t, crimes, question }: Props) {
  const { crime, district, frequency, until, horizon, levels } = question;
  return (
    <div className="space-y-4">
      <div>
        <label htmlFor="crime" className={LABEL}>
          {t('try.form.crime')}
        </label>
        <select id="crime" name="crime" key={crime} defaultValue={crime} className="field w-full">
          <option value="">{t('try.form.anyCrime')}</option>
          {crimes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="district" className={LABEL}>
          {t('try.form.district')}
        </label>
        <input
          id="district"
          name="district"
          key={district}
          defaultValue={district}
          autoComplete="off"
          aria-describedby="district-hint"
          className="field w-full"
        />
        <p id="district-hint" className="mt-1 text-small text-muted">
          {t('try.form.districtHint')}
        </p>
      </div>
      <details open={frequency !== 'year' || until !== '' || undefined}>
        <summary className="cursor-pointer">{t('try.form.more')}</summary>
        <div className="mt-3 space-y-4">
          <div className="grid grid-cols-2 gap-3">
            <div>
              <label htmlFor="frequency" className={LABEL}>
                {t('try.form.frequency')}
              </label>
              <select
                id="frequency"
                name="frequency"
                key={frequency}
                defaultValue={frequency}
                className="field w-full"
              >
                {FREQUENCIES.map((one) => (
                  <option key={one} value={one}>
                    {t(`try.frequency.${one}`)}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor="horizon" className={LABEL}>
                {t('try.form.horizon')}
              </label>
              <input
                id="horizon"
                name="horizon"
                type="number"
                min={1}
                max={LONGEST_HORIZON}
                key={horizon}
                defaultValue={horizon}
                className="field w-full"
              />
            </div>
          </div>
          <div>
            <label htmlFor="until" className={LABEL}>
              {t('try.form.until')}
            </label>
            <input
              id="until"
              name="until"
              key={until}
              defaultValue={until}
              autoComplete="off"
              aria-describedby="until-hint"
              className="field w-full"
            />
            <p id="until-hint" className="mt-1 text-small text-muted">
              {t('try.form.untilHint')}
            </p>
          </div>
          <fieldset>
            <legend className={LABEL}>{t('try.form.levels')}</legend>
            <div className="flex gap-5">
              {LEVELS.map((level) => (
                <label key={level} className="flex items-center gap-2">
                  <input
                    type="checkbox"
                    name="levels"
                    value={level}
                    key={levels.join()}
                    defaultChecked={levels.includes(level)}
                    className="size-4 accent-accent"
                  />
                  {formatPercent(level / 100)}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      </details>
    </div>
  );
}
