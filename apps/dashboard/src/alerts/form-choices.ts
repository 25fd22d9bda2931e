import type { Crime } from '@/api/types';
import type { Places, State } from '@/data/places';
import type { Speaker } from '@/i18n/speaker';
import type { Choice } from './choices';

/** India, then state by state the whole state and its districts, by name. */
export function placeChoices(
  t: Speaker,
  places: Places,
  states: State[],
  locale: string,
): Choice[] {
  const districts = Object.entries(places).sort(([, [a]], [, [b]]) => a.localeCompare(b, locale));
  const ofState = ({ code, name }: State): Choice[] => [
    {
      value: `state/${code}`,
      label: t('subscriptions.form.wholeState', { state: name }),
      group: name,
    },
    ...districts
      .filter(([, [, , stateCode]]) => stateCode === code)
      .map(([district, [label]]) => ({ value: `district/${district}`, label, group: name })),
  ];
  const india = { value: 'india', label: t('subscriptions.form.india'), group: null };
  return [india, ...states.flatMap(ofState)];
}

/** All crimes, then group by group all of the group and each crime. */
export function crimeChoices(t: Speaker, crimes: Crime[], groups: Group[]): Choice[] {
  const all = { value: 'all', label: t('subscriptions.form.allCrimes'), group: null };
  return [
    all,
    ...groups.flatMap(({ id, crimes: ids }) => {
      const own = crimes.filter((crime) => ids.includes(crime.id));
      const group = own[0]?.group ?? id;
      const whole = {
        value: `group/${id}`,
        label: t('subscriptions.form.group', { group }),
        group,
      };
      const each = own.map((crime) => ({ value: `crime/${crime.id}`, label: crime.label, group }));
      return own.length > 1 ? [whole, ...each] : each;
    }),
  ];
}

export type Group = { id: string; crimes: string[] };
