import type { ReactNode } from 'react';
import { crimePhrase } from '@/format/crime-phrase';
import { type Locale, pathIn } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { Notes } from '@/place/notes';
import { placeAddress } from '@/place/place-view';
import { Switcher } from '@/place/switcher';
import { CrimeSelect } from '@/ui/crime-select';
import { AddForm, Kept } from './add-form';
import { type ChosenItem, ChosenList } from './chosen-list';
import { CompareChart } from './compare-chart';
import { CompareTable } from './compare-table';
import { type CompareView, compareAddress } from './compare-view';
import { comparedLines } from './compared-lines';
import type { ComparePageData } from './load-compare';
import { notesToCompare } from './notes-to-compare';

type Props = { t: Speaker; locale: Locale; page: ComparePageData };

/** Up to six places for a crime, or crimes of a place: chosen above, drawn and listed below. */
export function ComparePage({ t, locale, page }: Props) {
  const { view, crimes, places, series } = page;
  const to = (patch: Partial<CompareView>) => compareAddress({ ...view, ...patch });
  const { lines, base } = comparedLines(series, view.as);
  const what = whatIsCompared(t, page);
  const caption = t(`compare.caption.${view.as}`, { what, year: base ?? '' });
  const drawn = lines.filter(({ points }) => points.some(({ value }) => value !== null));
  return (
    <>
      <h1 className="text-display font-semibold">{t('compare.title')}</h1>
      <p className="mt-1 max-w-[68ch] text-muted">{t('compare.lead')}</p>
      <div className="mt-5 flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
        <Switcher
          label={t('compare.by.label')}
          options={(['places', 'crimes'] as const).map((by) => ({
            text: t(`compare.by.${by}`),
            href: to({ by }),
            chosen: view.by === by,
          }))}
        />
        <Switcher
          label={t('compare.as.label')}
          options={(['count', 'index', 'rate'] as const).map((as) => ({
            text: t(`compare.as.${as}`),
            href: to({ as }),
            chosen: view.as === as,
          }))}
        />
      </div>
      <div className="mt-4 mb-5 grid gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:hidden">
        {view.by === 'places' && (
          <form action={pathIn(locale, '/compare')} className="flex items-end gap-2">
            <Kept view={view} crime={false} />
            <CrimeSelect key={view.crimes[0]} crimes={crimes} value={view.crimes[0]!} />
            <button type="submit" className="button">
              {t('common.show')}
            </button>
          </form>
        )}
        <div className={view.by === 'crimes' ? 'min-w-0 sm:col-span-2' : 'min-w-0'}>
          <AddForm t={t} locale={locale} view={view} crimes={crimes} choices={page.choices} />
          {page.unknown && (
            <p role="status" className="mt-1 text-small text-warn">
              {t('compare.notFound', { name: page.unknown })}
            </p>
          )}
        </div>
      </div>
      {places.length === 0 ? (
        <p className="py-8 text-lead">{t('compare.empty')}</p>
      ) : (
        <>
          <ChosenList t={t} items={chosenItems(page, to)} />
          <h2 className="mt-5 mb-1 font-semibold">{caption}</h2>
          <p className="mb-3 max-w-[68ch] border-l-2 border-warn pl-3 text-small">
            {caveatOf(t, page, base)}
          </p>
          {drawn.length > 0 && (
            <>
              <Fitting>
                {(size) => <CompareChart t={t} lines={lines} label={caption} {...size} />}
              </Fitting>
              <p className="mt-1 mb-5 max-w-[68ch] text-small text-muted">{t('compare.legend')}</p>
            </>
          )}
          <CompareTable t={t} lines={lines} unit={view.as} caption={caption} />
          <section className="mt-6">
            <h2 className="font-semibold">{t('compare.notes')}</h2>
            <Notes notes={notesToCompare(t, page)} />
          </section>
        </>
      )}
    </>
  );
}

const NARROW = { width: 380, height: 320 };
const WIDE = { width: 1040, height: 420 };

/** Narrow on phones, so that letters stay readable. */
function Fitting({ children }: { children: (size: typeof WIDE) => ReactNode }) {
  return (
    <>
      <div className="sm:hidden">{children(NARROW)}</div>
      <div className="hidden sm:block">{children(WIDE)}</div>
    </>
  );
}

/** "Burglary in Pune, Nagpur" or "Burglary, Murder in Pune" */
function whatIsCompared(t: Speaker, { view, crimes, places }: ComparePageData): string {
  const labels = view.crimes.map((id) => crimes.find((crime) => crime.id === id)?.label ?? id);
  const names = places.map(({ name }) => name).join(', ');
  if (view.by === 'places') return t('compare.places', { crime: labels[0] ?? '', places: names });
  const joined = labels.map((label, i) => (i === 0 ? label : crimePhrase(label))).join(', ');
  return t('compare.crimes', { crimes: joined, place: places[0]?.name ?? '' });
}

function chosenItems(
  { view, places, crimes }: ComparePageData,
  to: (patch: Partial<CompareView>) => string,
): ChosenItem[] {
  if (view.by === 'places') {
    return places.map((place, i) => ({
      id: place.level + place.code,
      name: place.name,
      href: placeAddress(place, { crime: view.crimes[0] }),
      without: to({ places: view.places.filter((_, at) => at !== i) }),
    }));
  }
  return view.crimes.map((id) => ({
    id,
    name: crimes.find((crime) => crime.id === id)?.label ?? id,
    href: placeAddress(places[0]!, { crime: id }),
    without:
      view.crimes.length > 1 ? to({ crimes: view.crimes.filter((other) => other !== id) }) : null,
  }));
}

function caveatOf(t: Speaker, { view, series }: ComparePageData, base: string | null): string {
  if (view.as === 'index') {
    return base ? t('compare.caveat.index', { year: base }) : t('compare.caveat.noIndex');
  }
  if (view.as === 'count') return t('compare.caveat.count');
  const without = series.filter(({ times, persons }) =>
    times.every((time) => persons(time) === null),
  );
  const names = [...new Set(without.map(({ name }) => name))].join(', ');
  return [t('compare.caveat.rate'), ...(names ? [t('compare.caveat.noRate', { names })] : [])].join(
    ' ',
  );
}
