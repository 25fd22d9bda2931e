import type { ReactNode } from 'react';
import type { Crime } from '@/api/types';
import { Link } from '@/i18n/link';
import { type Locale, pathIn } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { CrimeSelect } from '@/ui/crime-select';
import { type Place, placePath } from './place';
import { placeAddress } from './place-view';

type Props = { t: Speaker; locale: Locale; place: Place; crime: Crime; crimes: Crime[] };

/** The place, what it is part of, where else to see it, and which crime is shown. */
export function PlaceHeader({ t, locale, place, crime, crimes }: Props) {
  const onMap = place.level === 'district' ? `&district=${place.code}` : '';
  const compared = { district: place.code, state: `s${place.code}`, india: 'india' }[place.level];
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
      <div>
        <h1 className="text-display font-semibold">{place.name}</h1>
        <p className="text-muted">{partOf(t, place, crime.id)}</p>
        <ul className="mt-1 flex flex-wrap gap-x-4 text-small print:hidden">
          <li>{linked(`/?crime=${crime.id}${onMap}`)(t('place.onMap'))}</li>
          <li>{linked(`/compare?places=${compared}&crime=${crime.id}`)(t('place.compare'))}</li>
          {place.level === 'district' && (
            <li>{linked(`/alerts?district=${place.code}&crime=${crime.id}`)(t('place.alert'))}</li>
          )}
          <li>
            <a className="text-link" href="#crimes">
              {t('place.allCrimes')}
            </a>
          </li>
        </ul>
      </div>
      <form action={pathIn(locale, placePath(place))} className="flex items-end gap-2 print:hidden">
        <CrimeSelect key={crime.id} crimes={crimes} value={crime.id} />
        <button type="submit" className="button">
          {t('common.show')}
        </button>
      </form>
    </div>
  );
}

function partOf(t: Speaker, place: Place, crime: string): ReactNode {
  if (place.level === 'india') return t('place.country');
  if (place.level === 'state') {
    return t.rich('place.stateIn', {
      india: linked(placeAddress({ level: 'india', code: '' }, { crime })),
    });
  }
  const { code, name } = place.state!;
  const state = linked(placeAddress({ level: 'state', code }, { crime }));
  return t.rich('place.inState', { name, state });
}

function linked(href: string) {
  return (text: ReactNode) => (
    <Link className="text-link" href={href}>
      {text}
    </Link>
  );
}
