'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { LOCALES } from '@/i18n/locales';

/** To the same page in the other language, which is remembered. */
export function LanguageSwitch() {
  return (
    <Suspense>
      <Switch />
    </Suspense>
  );
}

function Switch() {
  const t = useTranslations('common.language');
  const locale = useLocale();
  const path = usePathname();
  const search = useSearchParams().toString();
  const to = encodeURIComponent(search ? `${path}?${search}` : path);
  return LOCALES.filter((other) => other !== locale).map((other) => (
    // A page of another language is another document: its language, its texts.
    <a
      key={other}
      href={`/language/${other}?to=${to}`}
      hrefLang={other}
      lang={other}
      rel="nofollow"
      // In the reader's own font: one word is not worth a script's worth of letters.
      className="px-1 py-2 font-[system-ui,sans-serif] hover:underline"
    >
      {t(other)}
    </a>
  ));
}
