import type { Crime } from '@/api/types';
import { DEFAULT_LOCALE, type Locale } from './locales';
import { messagesOf } from './messages';

/** A crime with its label and group in the reader's language, where they are known in it. */
export function namedCrime(crime: Crime, locale: Locale): Crime {
  if (locale === DEFAULT_LOCALE) return crime;
  const { label, group } = messagesOf(locale).crimes;
  return {
    ...crime,
    label: textOf(label, crime.id) ?? crime.label,
    group: textOf(group, groupKey(crime.group)) ?? crime.group,
  };
}

function textOf(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/** "Road & negligence" → "road-and-negligence" */
function groupKey(group: string): string {
  return group.toLowerCase().replace(' & ', '-and-').replaceAll(' ', '-');
}
