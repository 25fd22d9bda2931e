'use client';
import { useTranslations } from 'use-intl/react';
import { code } from './rich';

/** Shown when the API runs but holds no table yet. */
export function NoFigures() {
  const t = useTranslations('common.empty');
  return (
    <section className="max-w-[68ch] py-12">
      <h1 className="text-display font-semibold">{t('title')}</h1>
      <p className="mt-4 text-lead">{t('lead')}</p>
      <p className="mt-4">{t.rich('advice', { code })}</p>
    </section>
  );
}
