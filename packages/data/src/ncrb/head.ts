import { knowledgeTable } from './knowledge.js';

/** A source column of NCRB's district tables. */
export interface Head {
  /** The column's name: `auto_motor_vehicle_theft`. */
  readonly id: string;
  readonly label: string;
  /** Sections of the Indian Penal Code. */
  readonly section: string;
  readonly category: string;
  readonly group: string;
  readonly subcategory: string;
  /** NCRB's chapter of the table. */
  readonly chapter: string;
}

type Column = 'head' | 'label' | 'section' | 'category' | 'group' | 'subcategory' | 'chapter';

/** The 117 disjoint IPC heads in the order of the source. */
export const HEADS: readonly Head[] = knowledgeTable<Column>('heads.csv').map((row) => ({
  id: row.head,
  label: row.label,
  section: row.section,
  category: row.category,
  group: row.group,
  subcategory: row.subcategory,
  chapter: row.chapter,
}));

/** Put before the columns of the women's table, some of which share a name with an IPC head. */
export const WOMEN_PREFIX = 'women_';

const WOMEN = 'Crime against women (NCRB table)';

/**
 * The heads of NCRB's table of crime against women, `women_` before each column's name. They
 * overlap with the IPC heads and must never be added to them.
 */
export const WOMEN_HEADS: readonly Head[] = knowledgeTable<'head' | 'label' | 'section'>(
  'women-heads.csv',
).map((row) => ({
  id: WOMEN_PREFIX + row.head,
  label: row.label,
  section: row.section,
  category: WOMEN,
  group: WOMEN,
  subcategory: WOMEN,
  chapter: WOMEN,
}));

/** The column of a head in the women's table itself. */
export function womenColumn({ id }: Head): string {
  return id.slice(WOMEN_PREFIX.length);
}
