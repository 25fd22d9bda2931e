import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import '@/theme/base.css';
import { ThemeProvider } from 'next-themes';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { isLocale } from '@/i18n/locales';
import { localeOf } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return {
    title: { default: t('common.title'), template: '%s · CrimeCast' },
    description: t('common.description'),
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
          <NuqsAdapter>
            <Spoken locale={locale} namespaces={[]}>
              {children}
            </Spoken>
          </NuqsAdapter>
        </ThemeProvider>
      </body>
    </html>
  );
}
