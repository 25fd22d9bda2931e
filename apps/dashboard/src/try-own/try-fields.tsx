import type { ReactNode, RefObject } from 'react';
import type { Crime } from '@/api/types';
import { formatPercent } from '@/format/percent';
import type { Speaker } from '@/i18n/speaker';
import { FREQUENCIES } from './period';
import { LEVELS, LONGEST_HORIZON, type Question } from './question';

type Props = {
  t: Speaker;
  crimes: Crime[];
  question: Question;
  field: RefObject<HTMLTextAreaElement | null>;
  typed: string;
  onType: (text: string) => void;
  invalid: boolean;
  /** how the text was read */
  note: ReactNode;
};

const LABEL = 'mb-1 block text-small text-muted';

/** The fields of the form; each is what the address says until it is changed. */
export function TryFields({ t, crimes, question, field, typed, onType, invalid, note }: Props) {
  const { crime, district, frequency, until, horizon, levels } = question;
  return (
    <div className="space-y-4">
      <div>
        <label htmlFor="values" className="mb-1 block font-semibold">
          {t('try.form.values')}
        </label>
        <p id="values-hint" className="mb-2 text-small text-muted">
          {t('try.form.valuesHint')}
        </p>
        <textarea
          ref={field}
          id="values"
          name="values"
          rows={7}
          required
          spellCheck={false}
          autoComplete="off"
          aria-describedby="values-hint reading"
          aria-invalid={invalid}
          className="field figures h-auto w-full py-2 font-sans"
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
        {note}
      </div>
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
