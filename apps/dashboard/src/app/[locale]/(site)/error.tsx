'use client';
import { useTranslations } from 'use-intl/react';

export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('common');
  return (
    <section className="max-w-[68ch] py-12">
      <h1 className="text-display font-semibold">{t('error.title')}</h1>
      <p className="mt-4">{t('error.text')}</p>
      <button type="button" className="button mt-4" onClick={reset}>
        {t('tryAgain')}
      </button>
    </section>
  );
}
