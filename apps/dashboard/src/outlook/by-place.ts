import type { Places } from '@/data/places';
import type { Locale } from '@/i18n/locales';

export type Placed<Row> = Row & { name: string; state: string };

/**
 * Rows with the names of their places, of one state or all, in the alphabetical order of states and then
 * districts: never by how large anything is.
 */
export function byPlace<Row extends { district: string }>(
  rows: Row[],
  places: Places,
  stateCode: string | null,
  locale: Locale,
): Placed<Row>[] {
  const order = new Intl.Collator(locale);
  return rows
    .flatMap((row) => {
      const [name, state, code] = places[row.district] ?? [row.district, '', ''];
      return stateCode === null || stateCode === code ? [{ ...row, name, state }] : [];
    })
    .sort((a, b) => order.compare(a.state, b.state) || order.compare(a.name, b.name));
}
