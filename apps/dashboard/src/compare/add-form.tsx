import type { Crime } from '@/api/types';
import type { Places } from '@/data/places';
import { type Locale, pathIn } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { AddPlace } from './add-place';
import { type CompareView, compareAddress, MOST, placeKey } from './compare-view';

type Props = {
  t: Speaker;
  locale: Locale;
  view: CompareView;
  crimes: Crime[];
  choices: Places;
};

/** One more place or crime; where scripts do not run, by a form. */
export function AddForm({ t, locale, view, crimes, choices }: Props) {
  const full = (view.by === 'places' ? view.places : view.crimes).length >= MOST;
  if (full) return <p className="text-small text-muted">{t('compare.full')}</p>;
  if (view.by === 'crimes') return <CrimeForm t={t} locale={locale} view={view} crimes={crimes} />;
  const kept = view.places.map(placeKey).join(',');
  const address = compareAddress(view);
  const split = address.indexOf('&');
  return (
    <>
      <AddPlace
        label={t('compare.addPlace')}
        choices={choices}
        before={`${address.slice(0, split)}${kept ? ',' : ''}`}
        after={address.slice(split)}
      />
      <noscript>
        <form action={pathIn(locale, '/compare')} className="mt-2 flex items-end gap-2">
          <Kept view={view} />
          <label className="text-small text-muted">
            {t('compare.addPlace')}
            <input name="add" className="field block w-full" />
          </label>
          <button type="submit" className="button">
            {t('compare.add')}
          </button>
        </form>
      </noscript>
    </>
  );
}

function CrimeForm({ t, locale, view, crimes }: Omit<Props, 'choices'>) {
  const others = crimes.filter(({ id }) => !view.crimes.includes(id));
  return (
    <form action={pathIn(locale, '/compare')} className="flex items-end gap-2">
      <Kept view={view} />
      <div className="min-w-0">
        <label htmlFor="add-crime" className="mb-1 block text-small text-muted">
          {t('compare.addCrime')}
        </label>
        <select id="add-crime" name="more" className="field w-full">
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button">
        {t('compare.add')}
      </button>
    </form>
  );
}

/** What the form leaves as it is. */
export function Kept({ view, crime = true }: { view: CompareView; crime?: boolean }) {
  return (
    <>
      <input type="hidden" name="places" value={view.places.map(placeKey).join(',')} />
      {crime && <input type="hidden" name="crime" value={view.crimes.join(',')} />}
      {view.by === 'crimes' && <input type="hidden" name="by" value="crimes" />}
      {view.as !== 'count' && <input type="hidden" name="as" value={view.as} />}
    </>
  );
}
