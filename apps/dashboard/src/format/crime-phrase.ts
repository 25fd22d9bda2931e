import type { Speaker } from '@/i18n/speaker';

/** A crime's label as it reads inside a sentence: "Motor vehicle theft" → "motor vehicle theft"; acronyms stay. */
export function crimePhrase(label: string): string {
  const acronym = /^[A-Z]{2,}/.test(label);
  return acronym ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * "1 case of burglary", "about 12 cases of burglary".
 * @param count as it is written
 * @param value decides between case and cases
 */
export function casesOf(t: Speaker, count: string, value: number, label: string): string {
  const one = value < 1.5 ? 'yes' : 'no';
  return t('speech.cases', { count, one, crime: crimePhrase(label) });
}
