/** A column by its name, or one text for all rows. */
export type ColumnOrConstant = string | { readonly constant: string };

/** Which column of a long table holds what. */
export interface PanelColumns {
  area: ColumnOrConstant;
  crime: ColumnOrConstant;
  time: string;
  value: string;
  /** The area above: a state, a city. */
  parent?: ColumnOrConstant;
  /** Ids of the series; made from area and crime without it. */
  id?: string;
  /** Static features to carry along, as they stand; the first row of a series counts. */
  features?: readonly string[];
  /** Texts that mean "not known" in `value` (and "no parent" in `parent`); by default none does. */
  missing?: readonly string[];
  /** Names were written by `formulaSafe`; its sign is taken off again. */
  formulaSafe?: boolean;
  /** Take values that are not whole, such as rates; refused by default. */
  fractions?: boolean;
}

/** The columns of the files that this package writes. */
export const PANEL_COLUMNS = Object.freeze({
  area: 'area',
  crime: 'crime',
  parent: 'parent',
  time: 'time',
  value: 'value',
  missing: Object.freeze(['']),
  fractions: true,
  formulaSafe: true,
}) satisfies PanelColumns;

/** The names of all columns that a mapping reads. */
export function columnNames(columns: PanelColumns): string[] {
  const { area, crime, time, value, parent, id, features = [] } = columns;
  const all = [area, crime, time, value, parent, id, ...features];
  return all.filter((name): name is string => typeof name === 'string');
}
