/** What the reader is looking at; it lives in the address, so reload, share and back work. */
export type View = {
  crime: string;
  /** null: whatever year is best to begin with */
  year: string | null;
  district: string | null;
};

const FIRST_CRIME = 'burglary';

/** The view an address means. An unknown crime falls back to the first; year and district only have to look right. */
export function readView(parameters: { get(name: string): string | null }, crimes: string[]): View {
  const crime = parameters.get('crime');
  const year = parameters.get('year');
  const district = parameters.get('district');
  return {
    crime: crime && crimes.includes(crime) ? crime : firstCrime(crimes),
    year: year && /^\d{4}$/.test(year) ? year : null,
    district: district && /^[\w-]{1,12}$/.test(district) ? district : null,
  };
}

export function writeView({ crime, year, district }: View): string {
  const parameters = new URLSearchParams({ crime });
  if (year) parameters.set('year', year);
  if (district) parameters.set('district', district);
  return `?${parameters}`;
}

export function firstCrime(crimes: string[]): string {
  return crimes.includes(FIRST_CRIME) ? FIRST_CRIME : (crimes[0] ?? '');
}
