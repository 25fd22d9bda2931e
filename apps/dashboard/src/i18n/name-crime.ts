import type { Crime } from '@/api/types';
import { DEFAULT_LOCALE, type Locale } from './locales';

/** A crime with its label and group in the reader's language, where they are known in it. */
export function namedCrime(crime: Crime, locale: Locale): Crime {
  if (locale === DEFAULT_LOCALE) return crime;
  return { ...crime, label: crime.labelHi ?? crime.label, group: crime.groupHi ?? crime.group };
}
