/** Languages of the dashboard; the first is the one whose addresses carry no prefix. */
export const LOCALES = ['en', 'hi'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = LOCALES[0];
/** Remembers what a reader chose. */
export const LOCALE_COOKIE = 'crimecast-language';

export function isLocale(text: string | undefined): text is Locale {
  return (LOCALES as readonly string[]).includes(text ?? '');
}

/** The language an address is in, and the address without its prefix. */
export function readPath(path: string): { locale: Locale | null; rest: string } {
  const [, first] = path.split('/', 2);
  if (!isLocale(first)) return { locale: null, rest: path };
  return { locale: first, rest: path.slice(first.length + 1) || '/' };
}

/** An address of the dashboard in a language: `/about` in Hindi is `/hi/about`. */
export function pathIn(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE || !path.startsWith('/')) return path;
  if (path === '/' || path.startsWith('/?') || path.startsWith('/#'))
    return `/${locale}${path.slice(1)}`;
  return `/${locale}${path}`;
}

/** What to show who has not chosen: Hindi only where the browser asks for it before English. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLocale);
  return wanted ?? DEFAULT_LOCALE;
}
