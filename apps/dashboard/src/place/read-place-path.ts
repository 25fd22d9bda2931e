import type { Level } from './place';

export type PlacePath = { level: Level; code: string; rest: string[] };

/** `['district', '490', …]`, `['state', '27', …]` or `['india', …]`; null for anything else. */
export function readPlacePath(path: string[]): PlacePath | null {
  const [level, code, ...rest] = path;
  if (level === 'india') return { level, code: '', rest: path.slice(1) };
  if ((level !== 'district' && level !== 'state') || !code) return null;
  return { level, code, rest };
}
