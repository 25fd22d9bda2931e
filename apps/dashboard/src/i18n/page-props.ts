import type { SearchParams } from '@/view/search-params';
import { DEFAULT_LOCALE, isLocale, type Locale } from './locales';

/** What Next hands to a page below `[locale]`. */
export type PageProps<Params extends object = object> = {
  params: Promise<{ locale: string } & Params>;
  searchParams: SearchParams;
};

/** The language of a page; English where its address names none that we have. */
export async function localeOf({ params }: Pick<PageProps, 'params'>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}
