import { Problem } from '../problems/problem.js';
import { type AreaLevel, INDIA } from './area-level.js';
import type { Catalog } from './catalog.js';
import { requireCrime, requireDistrict, requireGroup, requireState } from './require-known.js';
import type { Wanted } from './series-index.js';

/** What a request may narrow a list of series by. */
export interface SeriesFilter {
  readonly level?: AreaLevel | undefined;
  readonly crime?: string | undefined;
  readonly group?: string | undefined;
  readonly district?: string | undefined;
  readonly state?: string | undefined;
}

/**
 * The crimes and areas that a request is about.
 * @throws Problem `PARAMETER_MISSING` at the level of districts without any filter,
 * `PARAMETER_UNKNOWN` for a filter without meaning at the level, and for unknown names
 * `CRIME_UNKNOWN`, `GROUP_UNKNOWN`, `DISTRICT_UNKNOWN`, `STATE_UNKNOWN`
 */
export function wantedSeries(catalog: Catalog, filter: SeriesFilter): Wanted {
  const { level = 'district', crime, group, district, state } = filter;
  refuseMeaningless(level, filter);
  if (crime !== undefined) requireCrime(catalog, crime);
  if (district !== undefined) requireDistrict(catalog, district);
  if (state !== undefined) requireState(catalog, state);
  const ofGroup = group === undefined ? null : requireGroup(catalog, group);
  if (level === 'district' && (crime ?? group ?? district ?? state) === undefined) {
    throw new Problem(
      'PARAMETER_MISSING',
      'Neither crime nor district is given; add ?crime=murder for all districts, ?district=490 for all crimes, ?state=27 for the districts of a state, or several. Everything at once is at /v1/exports.',
    );
  }
  return {
    crimes: crime === undefined ? ofGroup : (ofGroup ?? [crime]).filter((id) => id === crime),
    areas: areasWanted(catalog, level, district, state),
  };
}

function areasWanted(
  catalog: Catalog,
  level: AreaLevel,
  district: string | undefined,
  state: string | undefined,
): readonly string[] | null {
  if (level === 'india') return [INDIA];
  if (level === 'state') return state === undefined ? [...catalog.states.keys()] : [state];
  if (district !== undefined) {
    const inState = state === undefined || catalog.districts.get(district)!.stateCode === state;
    return inState ? [district] : [];
  }
  return state === undefined ? null : catalog.districtsOfState.get(state)!;
}

function refuseMeaningless(level: AreaLevel, { district, state }: SeriesFilter): void {
  const name =
    level !== 'district' && district !== undefined
      ? 'district'
      : level === 'india' && state !== undefined
        ? 'state'
        : null;
  if (name === null) return;
  throw new Problem(
    'PARAMETER_UNKNOWN',
    `"${name}" has no meaning with level=${level}; leave it out, or ask for level=${name}.`,
  );
}
