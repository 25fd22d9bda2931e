import { dataError } from '../errors.js';
import { type Geography, geoDistrict, type RateNote } from './geography.js';

export interface Population {
  /** Persons. */
  readonly value: number;
  /** 2011 was counted; later years are projected to 1 July. */
  readonly kind: 'census' | 'projected';
  readonly source: string;
  readonly note: string | null;
}

export interface Rate {
  /** Recorded cases per 100,000 inhabitants. */
  readonly rate: number;
  readonly population: Population;
  readonly note: string | null;
  /** `true` when counts and population are not of the same people; the note says why. */
  readonly misleads: boolean;
}

/**
 * The population of a district in a year.
 * @returns `null` where none is known: other years than 2011 and 2017–2024, and districts that were
 * created, split or redrawn after the census
 * @throws CrimecastError `DATA_DISTRICT_UNKNOWN`
 */
export function populationOf(geography: Geography, code: string, year: number): Population | null {
  const row = geography.population.get(geoDistrict(geography, code).code);
  const value = row?.byYear.get(year);
  if (row === undefined || value === undefined) return null;
  const kind = year === 2011 ? 'census' : 'projected';
  const note = rateNote(geography, code, year)?.text ?? null;
  return { value, kind, source: sourceText(row.source, kind), note };
}

/**
 * Recorded cases per 100,000 inhabitants, with what to know about it.
 * @param count cases recorded in that district and year; NaN = missing
 * @returns `null` when the count is missing or the population unknown
 * @throws CrimecastError `DATA_COUNT_INVALID` for a negative or infinite count;
 * `DATA_DISTRICT_UNKNOWN`
 */
export function ratePer100k(
  geography: Geography,
  count: number,
  code: string,
  year: number,
): Rate | null {
  if (count < 0 || Math.abs(count) === Infinity) {
    throw dataError('DATA_COUNT_INVALID', `A count cannot be ${count}; a missing one is NaN.`);
  }
  const population = populationOf(geography, code, year);
  if (population === null || !(population.value > 0) || Number.isNaN(count)) return null;
  const misleads = rateNote(geography, code, year)?.misleads ?? false;
  const rate = (count / population.value) * 100_000;
  return { rate, population, note: population.note, misleads };
}

function rateNote({ rateNotes }: Geography, code: string, year: number): RateNote | undefined {
  return rateNotes.find(
    (note) => note.code === code && year >= note.firstYear && year <= note.lastYear,
  );
}

function sourceText(source: string, kind: Population['kind']): string {
  const census = source.startsWith('split:')
    ? 'Census 2011, for borders redrawn since and confirmed by a second publication'
    : 'Census 2011';
  return kind === 'census'
    ? census
    : `Projection of the state's population, spread by the districts' shares of 2011 (${census})`;
}
