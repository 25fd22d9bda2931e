import type { Crime } from '@crimecast/data/ncrb';

export interface CrimeGroup {
  readonly id: string;
  readonly label: string;
  /** In Hindi, where it is known. */
  readonly labelHi?: string;
  /** Ids of its crimes that are served. */
  readonly crimes: readonly string[];
}

/** The groups of crimes, in the order of their first crime. */
export function crimeGroups(crimes: Iterable<Crime>): CrimeGroup[] {
  const groups = new Map<string, Crime[]>();
  for (const crime of crimes) groups.set(crime.group, [...(groups.get(crime.group) ?? []), crime]);
  return [...groups].map(([label, own]) => ({
    ...{ id: groupId(label), label },
    ...(own[0]?.groupHi === undefined ? {} : { labelHi: own[0].groupHi }),
    crimes: own.map(({ id }) => id),
  }));
}

/** `Road & negligence` → `road-and-negligence`. */
function groupId(label: string): string {
  return label
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]+/g, '-');
}
