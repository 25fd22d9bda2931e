import { compareText } from '../panel/panel-from-rows.js';
import { knowledgeTable } from './knowledge.js';

/** A district created or enlarged in the years of the table, and those that lost territory to it. */
export interface Lineage {
  readonly code: string;
  /** The first year in which its figures hold that territory. */
  readonly firstYear: number;
  /** `enlarged`: it had figures before, of a smaller territory. */
  readonly change: 'created' | 'enlarged';
  readonly parents: readonly string[];
  readonly note: string;
}

export const LINEAGE: readonly Lineage[] = knowledgeTable<
  'district_code' | 'first_year' | 'change' | 'parent_codes' | 'note'
>('lineage.csv').map((row) => ({
  code: row.district_code,
  firstYear: Number(row.first_year),
  change: row.change as Lineage['change'],
  parents: row.parent_codes.split('|'),
  note: row.note,
}));

/**
 * The family of each district: districts that exchanged territory, so that only their sum keeps
 * its borders over all years. A family is named by its codes, `502+754`; a district that neither
 * split nor was created is a family of its own.
 */
export function districtFamilies(
  codes: readonly string[],
  lineage: readonly Lineage[] = LINEAGE,
): Map<string, string> {
  const root = new Map(codes.map((code) => [code, code]));
  const find = (code: string): string => {
    const parent = root.get(code)!;
    return parent === code ? code : find(parent);
  };
  for (const { code, parents } of lineage) {
    for (const parent of parents) {
      if (root.has(code) && root.has(parent)) root.set(find(code), find(parent));
    }
  }
  const members = new Map<string, string[]>();
  for (const code of codes) members.set(find(code), [...(members.get(find(code)) ?? []), code]);
  return new Map(codes.map((code) => [code, members.get(find(code))!.sort(compareText).join('+')]));
}
