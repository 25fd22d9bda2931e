import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import '@/theme/base.css';
import { ThemeProvider } from 'next-themes';
import { isLocale } from '@/i18n/locales';
import { localeOf } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { socialMetadata } from '@/social/social-metadata';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const title = t('common.title');
  const description = t('common.description');
  const preview = { title, description, alt: t('place.tagline'), locale };
  return {
    title: { default: title, template: '%s · CrimeCast' },
    description,
    ...(await socialMetadata('map.png', preview)),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const nonce = (await headers()).get('x-nonce') ?? '';
  return (
    <html lang={locale === 'en' ? 'en-IN' : 'hi-IN'} suppressHydrationWarning>
      <body className="flex min-h-screen flex-col font-sans antialiased">
        <ThemeProvider
          attribute="class"
          enableColorScheme={false}
          disableTransitionOnChange
          nonce={nonce}
        >
          <Spoken locale={locale} namespaces={[]}>
            {children}
          </Spoken>
        </ThemeProvider>
      </body>
    </html>
  );
}
