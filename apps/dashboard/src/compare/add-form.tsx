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
  const address = compareAddress(view);
  const rest = address.slice(address.indexOf('&'));
  const start = '/compare?places=';
  if (view.by === 'crimes') {
    return (
      <div className="grid gap-4 sm:grid-cols-2">
        {full ? <Full t={t} /> : <CrimeForm t={t} locale={locale} view={view} crimes={crimes} />}
        <AddPlace label={t('compare.otherPlace')} choices={choices} before={start} after={rest} />
      </div>
    );
  }
  if (full) return <Full t={t} />;
  const kept = view.places.map((place) => `${placeKey(place)},`).join('');
  return (
    <>
      <AddPlace
        label={t('compare.addPlace')}
        choices={choices}
        before={start + kept}
        after={rest}
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

function Full({ t }: { t: Speaker }) {
  return <p className="self-end text-small text-muted">{t('compare.full')}</p>;
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
