import type { Locale } from './locales';
import hindi from './said-in-hindi.json' with { type: 'json' };

const HINDI: ReadonlyMap<string, string> = new Map(Object.entries(hindi));

type Props = { locale: Locale; text: string };

/** A sentence of the API in the reader's language; where nobody has translated it, marked as English. */
export function Said({ locale, text }: Props) {
  if (locale === 'en') return text;
  const said = HINDI.get(text);
  return said ?? <span lang="en">{text}</span>;
}
