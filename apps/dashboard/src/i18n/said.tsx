import type { Locale } from './locales';
import hindi from './said-in-hindi.json' with { type: 'json' };

const HINDI: ReadonlyMap<string, string> = new Map(Object.entries(hindi));

type Props = { locale: Locale; text: string };

/** A sentence of the API in the reader's language; where nobody has translated it, marked as English. */
export function Said({ locale, text }: Props) {
  const known = said(locale, text);
  return locale === 'en' || known !== text ? known : <span lang="en">{text}</span>;
}

/** The same as plain text. */
export function said(locale: Locale, text: string): string {
  return (locale === 'hi' && HINDI.get(text)) || text;
}
