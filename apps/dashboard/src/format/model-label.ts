import type { Speaker } from '@/i18n/speaker';

/** A model's name in the reader's language; its id where nobody has named it yet. */
export function modelLabel(t: Speaker, id: string): string {
  const key = `modelNames.name.${id}` as 'modelNames.name.naive';
  return t.has(key) ? t(key) : id;
}
