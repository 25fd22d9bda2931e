import { apiAt } from '@/api/api';
import { properName } from '@/format/proper-name';

export type FoundDistrict = { code: string; name: string; state: string };

/** What a typed district can mean: nothing was typed, one place, several to choose from, or none. */
export type DistrictMeaning =
  | { kind: 'none' }
  | { kind: 'one'; district: FoundDistrict }
  | { kind: 'several'; districts: FoundDistrict[] }
  | { kind: 'unknown' };

/** "490", "Pune", "Bilaspur, Chhattisgarh", "Pune (490)". */
export async function findDistrict(base: string, typed: string): Promise<DistrictMeaning> {
  const text = typed.trim();
  if (text === '') return { kind: 'none' };
  const code = /\(([\w-]{2,8})\)\s*$/.exec(text)?.[1] ?? (/^\d{1,3}$/.test(text) ? text : null);
  const query = code
    ? { code: code.padStart(3, '0') }
    : { q: text.replace(/,.*$/, '').slice(0, 80), limit: 8 };
  const { data } = await apiAt(base).districts(query);
  const found = data.map((row) => ({
    code: row.code!,
    name: properName(row.name!),
    state: properName(row.state!.name),
  }));
  const wanted = text.toLowerCase();
  const exact = found.filter(({ name, state }) =>
    [name, `${name}, ${state}`].some((spelling) => spelling.toLowerCase() === wanted),
  );
  const [first, ...more] = exact.length > 0 ? exact : found;
  if (!first) return { kind: 'unknown' };
  return more.length === 0 || code
    ? { kind: 'one', district: first }
    : { kind: 'several', districts: [first, ...more] };
}
