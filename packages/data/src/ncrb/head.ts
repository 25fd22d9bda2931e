import { knowledgeTable } from './knowledge.js';

/** A source column of NCRB's district table: one of 117 disjoint IPC crime heads. */
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

/** All heads in the order of the source. */
export const HEADS: readonly Head[] = knowledgeTable<Column>('heads.csv').map((row) => ({
  id: row.head,
  label: row.label,
  section: row.section,
  category: row.category,
  group: row.group,
  subcategory: row.subcategory,
  chapter: row.chapter,
}));
