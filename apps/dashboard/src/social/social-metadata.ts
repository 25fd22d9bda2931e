import type { Metadata } from 'next';
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales';
import { siteOrigin } from './site-origin';

type Preview = { title: string; description: string; alt: string; locale: Locale };

/**
 * What a link to a page looks like elsewhere.
 * @param picture below `/social/`
 */
export async function socialMetadata(
  picture: string,
  { title, description, alt, locale }: Preview,
): Promise<Metadata> {
  const query = locale === DEFAULT_LOCALE ? '' : `?language=${locale}`;
  const image = { url: `/social/${picture}${query}`, width: 1200, height: 630, alt };
  return {
    metadataBase: new URL(await siteOrigin()),
    openGraph: {
      type: 'website',
      siteName: 'CrimeCast',
      locale: locale === 'hi' ? 'hi_IN' : 'en_IN',
      title,
      description,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}
