'use client';
import { useTranslations } from 'use-intl/react';
import { Link } from '@/i18n/link';

export function NothingHere() {
  const t = useTranslations('common.notFound');
  return (
    <section className="max-w-[68ch] py-12">
      <h1 className="text-display font-semibold">{t('title')}</h1>
      <p className="mt-4">
        {t.rich('text', {
          map: (text) => (
            <Link className="text-link" href="/">
              {text}
            </Link>
          ),
        })}
      </p>
    </section>
  );
}
