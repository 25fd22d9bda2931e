import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import '@/theme/base.css';
import { ThemeProvider } from 'next-themes';
import { Footer } from '@/ui/footer';
import { Header } from '@/ui/header';

export const metadata: Metadata = {
  title: { default: 'CrimeCast: recorded crime by district in India', template: '%s · CrimeCast' },
  description:
    'Recorded cases by district in India, 2017 to 2022, and what is expected next, with honest ranges.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? '';
  return (
    <html lang="en-IN" suppressHydrationWarning>
      <body className="flex min-h-screen flex-col font-sans antialiased">
        <ThemeProvider
          attribute="class"
          enableColorScheme={false}
          disableTransitionOnChange
          nonce={nonce}
        >
          <a
            href="#content"
            className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-raised focus:p-3"
          >
            Skip to content
          </a>
          <Header />
          <main id="content" className="mx-auto w-full max-w-[1200px] flex-1 px-4 py-6">
            {children}
          </main>
          <Footer />
        </ThemeProvider>
      </body>
    </html>
  );
}
