import { foldName } from './search/fold-name.js';

/**
 * What kind of other name it is: `old` and `new` names, a `variant` spelling or short form, the
 * `hindi` name, a `place` that people say instead (Kochi for Ernakulam), a police `circle`.
 */
export type AliasKind = 'old' | 'new' | 'variant' | 'hindi' | 'place' | 'circle';

/** Another name that leads to a district. The same name may lead to several. */
export interface Alias {
  readonly code: string;
  readonly kind: AliasKind;
  readonly name: string;
}

/** A police circle as NCRB reports it, and the district that counts it. */
export interface CircleNames {
  readonly code: string;
  readonly names: readonly string[];
}

/**
 * The spellings of police circles that say more than the names already known; NCRB's own name of a
 * district is often only there.
 */
export function circleAliases(
  circles: readonly CircleNames[],
  districts: readonly { code: string; name: string }[],
  known: readonly Alias[],
): Alias[] {
  const keyOf = (code: string, name: string) => `${code} ${foldName(name).key}`;
  const seen = new Set([...districts, ...known].map(({ code, name }) => keyOf(code, name)));
  const aliases: Alias[] = [];
  for (const { code, names } of circles) {
    for (const name of names) {
      const key = keyOf(code, name);
      if (seen.has(key)) continue;
      seen.add(key);
      aliases.push({ code, kind: 'circle', name });
    }
  }
  return aliases;
}
