import { apiAt } from '@/api/api';
import { properName } from '@/format/proper-name';
import type { Locale } from '@/i18n/locales';

export type FoundDistrict = { code: string; name: string; state: string };

/** What a typed district can mean: nothing was typed, one place, several to choose from, or none. */
export type DistrictMeaning =
  | { kind: 'none' }
  | { kind: 'one'; district: FoundDistrict }
  | { kind: 'several'; districts: FoundDistrict[] }
  | { kind: 'unknown' };

/** "490", "Pune", "Bilaspur, Chhattisgarh", "Pune (490)". */
export async function findDistrict(
  base: string,
  typed: string,
  locale: Locale,
): Promise<DistrictMeaning> {
  const text = typed.trim();
  if (text === '') return { kind: 'none' };
  const code = /\(([\w-]{2,8})\)\s*$/.exec(text)?.[1] ?? (/^\d{1,3}$/.test(text) ? text : null);
  const query = code
    ? { code: code.padStart(3, '0') }
    : { q: text.replace(/,.*$/, '').slice(0, 80), limit: 8 };
  const [{ data }, states] = await Promise.all([
    apiAt(base).districts(query),
    locale === 'hi' ? hindiStates(base) : new Map<string, string>(),
  ]);
  const found = data.map((row) => ({
    code: row.code!,
    name: (locale === 'hi' && row.nameHi) || properName(row.name!),
    english: properName(row.name!),
    state: states.get(row.state!.code) ?? properName(row.state!.name),
  }));
  const wanted = text.toLowerCase();
  const exact = found.filter(({ name, english, state }) =>
    [name, english, `${name}, ${state}`, `${english}, ${state}`].some(
      (spelling) => spelling.toLowerCase() === wanted,
    ),
  );
  const [first, ...more] = exact.length > 0 ? exact : found;
  if (!first) return { kind: 'unknown' };
  return more.length === 0 || code
    ? { kind: 'one', district: first }
    : { kind: 'several', districts: [first, ...more] };
}

async function hindiStates(base: string): Promise<Map<string, string>> {
  const { data } = await apiAt(base).states();
  return new Map(data.flatMap(({ code, nameHi }) => (nameHi ? [[code, nameHi] as const] : [])));
}
