import { isMeasure, type Measure } from '@/measure/measure';

/** What the reader is looking at; it lives in the address, so reload, share and back work. */
export type View = {
  crime: string;
  /** null: whatever year is best to begin with */
  year: string | null;
  measure: Measure;
  /** null: all of India */
  state: string | null;
  district: string | null;
};

/** What there is to look at. */
export type Known = { crimes: { id: string }[]; states: { code: string }[] };

const FIRST_CRIME = 'burglary';

/** The view an address means. What is not known falls back to the first; year and district only have to look right. */
export function readView(
  parameters: { get(name: string): string | null },
  { crimes, states }: Known,
): View {
  const crime = parameters.get('crime');
  const year = parameters.get('year');
  const measure = parameters.get('measure');
  const state = parameters.get('state');
  const district = parameters.get('district');
  return {
    crime: crimes.some(({ id }) => id === crime) ? crime! : firstCrime(crimes.map(({ id }) => id)),
    year: year && /^\d{4}$/.test(year) ? year : null,
    measure: isMeasure(measure) ? measure : 'cases',
    state: states.some(({ code }) => code === state) ? state : null,
    district: district && /^[\w-]{1,12}$/.test(district) ? district : null,
  };
}

export function writeView({ crime, year, measure, state, district }: View): string {
  const parameters = new URLSearchParams({ crime });
  if (year) parameters.set('year', year);
  if (measure !== 'cases') parameters.set('measure', measure);
  if (state) parameters.set('state', state);
  if (district) parameters.set('district', district);
  return `?${parameters}`;
}

export function firstCrime(crimes: string[]): string {
  return crimes.includes(FIRST_CRIME) ? FIRST_CRIME : (crimes[0] ?? '');
}
