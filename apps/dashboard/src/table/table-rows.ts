import { type Cell, type CrimeData, cellAt } from '@/data/crime-data';
import type { Places } from '@/data/places';
import type { Locale } from '@/i18n/locales';
import type { Layer } from '@/measure/layer';
import type { Sort } from './sort';

export type TableRow = {
  code: string;
  name: string;
  state: string;
  /** whether the district has a page of its own */
  known: boolean;
  cell: Cell;
  /** whether chance outweighs what the figures seem to say */
  few: boolean;
  /** the measure beside the cases, as it is read and as it is sorted; null while cases are the measure */
  measure: { figure: string; value: number | null } | null;
};

type Input = {
  data: CrimeData;
  places: Places;
  layer: Layer;
  year: string;
  /** null for all of India */
  state: string | null;
  sort: Sort;
  locale: Locale;
};

/** The rows of the table in their order; places without a number stand last either way. */
export function tableRows({ data, places, layer, year, state, sort, locale }: Input): TableRow[] {
  const rows = Object.entries(places)
    .filter(([, place]) => state === null || place[2] === state)
    .map(([code, [name, stateName]]): TableRow => {
      const measure =
        layer.measure === 'cases'
          ? null
          : { figure: layer.describe(code).figure, value: layer.value(code) };
      const cell = cellAt(data, code, year);
      const { few } = layer.shade(code);
      return { code, name, state: stateName, known: code in data.values, cell, few, measure };
    });
  const { compare } = new Intl.Collator(locale);
  const byName = (a: TableRow, b: TableRow) =>
    compare(a.state, b.state) || compare(a.name, b.name) || compare(a.code, b.code);
  const side = sort.down ? -1 : 1;
  return rows.sort((a, b) => {
    if (sort.key === 'name') return side * compare(a.name, b.name) || byName(a, b);
    if (sort.key === 'state') return side * compare(a.state, b.state) || byName(a, b);
    const [x, y] = [numberOf(a, sort.key), numberOf(b, sort.key)];
    if (x === null || y === null)
      return (x === null ? 1 : 0) - (y === null ? 1 : 0) || byName(a, b);
    return side * (x - y) || byName(a, b);
  });
}

function numberOf({ cell, measure }: TableRow, key: 'cases' | 'measure'): number | null {
  if (key === 'measure' && measure) return measure.value;
  return cell.kind === 'missing' ? null : cell.value;
}
