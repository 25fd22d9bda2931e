import type { Speaker } from '@/i18n/speaker';

const LONGEST = 16;

/** A model's name short enough to stand beside its line. */
export function shortModelName(t: Speaker, id: string, label: string): string {
  const key = `modelNames.short.${id}`;
  const short = t.has(key as 'modelNames.short.naive')
    ? t(key as 'modelNames.short.naive')
    : label.replace(/ \(.*\)$/, '');
  return short.length > LONGEST ? `${short.slice(0, LONGEST - 1).trimEnd()}…` : short;
}
