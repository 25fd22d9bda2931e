import type { Answer } from '@crimecast/client';
import { properName } from '@/format/proper-name';
import type { Locale } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';

export type Level = 'district' | 'state' | 'india';

/** Of what a page speaks: a district, a state or India, in the reader's language. */
export type Place = {
  level: Level;
  /** LGD code; empty for India */
  code: string;
  name: string;
  state: { code: string; name: string } | null;
  notes: string[];
  crimeNotes: { crime: string; note: string }[];
};

type Named = { name: string; nameHi?: string | null | undefined };
/** What is needed of the API's answer about one district. */
export type DistrictAnswer = Pick<
  Answer<'/v1/districts/{code}'>['data'],
  'code' | 'name' | 'state' | 'notes'
> &
  Partial<Pick<Answer<'/v1/districts/{code}'>['data'], 'nameHi' | 'crimeNotes'>>;
export type StateAnswer = Pick<
  Answer<'/v1/states/{code}'>['data'],
  'code' | 'name' | 'nameHi' | 'crimeNotes'
>;

/** A name as the reader's language writes it, where that is known. */
export function nameIn(locale: Locale, { name, nameHi }: Named): string {
  return locale === 'hi' && nameHi ? nameHi : properName(name);
}

/** @param state its state with the Hindi name; without it the name that the answer has stands */
export function districtPlace(district: DistrictAnswer, locale: Locale, state?: Named): Place {
  return {
    level: 'district',
    code: district.code,
    name: nameIn(locale, district),
    state: { code: district.state.code, name: nameIn(locale, state ?? district.state) },
    notes: district.notes,
    crimeNotes: district.crimeNotes ?? [],
  };
}

export function statePlace(state: StateAnswer, locale: Locale): Place {
  return {
    level: 'state',
    code: state.code,
    name: nameIn(locale, state),
    state: null,
    notes: [],
    crimeNotes: state.crimeNotes,
  };
}

export function indiaPlace(t: Speaker): Place {
  const name = t('place.india');
  return { level: 'india', code: '', name, state: null, notes: [], crimeNotes: [] };
}

/** The address of a place's page. */
export function placePath({ level, code }: Pick<Place, 'level' | 'code'>): string {
  return level === 'india' ? '/india' : `/${level}/${code}`;
}
