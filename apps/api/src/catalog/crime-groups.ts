import type { Crime } from '@crimecast/data/ncrb';

export interface CrimeGroup {
  readonly id: string;
  readonly label: string;
  /** Ids of its crimes that are served. */
  readonly crimes: readonly string[];
}

/** The groups of crimes, in the order of their first crime. */
export function crimeGroups(crimes: Iterable<Crime>): CrimeGroup[] {
  const groups = new Map<string, string[]>();
  for (const { id, group } of crimes) groups.set(group, [...(groups.get(group) ?? []), id]);
  return [...groups].map(([label, ids]) => ({ id: groupId(label), label, crimes: ids }));
}

/** `Road & negligence` → `road-and-negligence`. */
function groupId(label: string): string {
  return label
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]+/g, '-');
}
