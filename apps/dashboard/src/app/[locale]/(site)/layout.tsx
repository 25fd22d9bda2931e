import type { ReactNode } from 'react';
import { localeOf } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Footer } from '@/ui/footer';
import { Header } from '@/ui/header';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** What stands around every page of the site; pages made to be embedded elsewhere go without. */
export default async function SiteLayout({ children, params }: Props) {
  const locale = await localeOf({ params });
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-raised focus:p-3"
      >
        {speakerOf(locale)('common.skip')}
      </a>
      <Header locale={locale} />
      <main id="content" className="mx-auto w-full max-w-[1200px] flex-1 px-4 py-6">
        {children}
      </main>
      <Footer locale={locale} />
    </>
  );
}
