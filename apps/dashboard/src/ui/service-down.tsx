'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import { askService } from '@/data/use-readiness';
import { code } from './rich';

const RETRY_MS = 2000;

/** Shown when the API does not answer at all; the page returns by itself when it does. */
export function ServiceDown() {
  const t = useTranslations('common.down');
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(async () => {
      const { status } = await askService();
      if (status !== 'down') router.refresh();
    }, RETRY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <section className="max-w-[68ch] py-12">
      <h1 className="text-display font-semibold">{t('title')}</h1>
      <p className="mt-4 text-lead">{t('lead')}</p>
      <p className="mt-4">{t.rich('advice', { code })}</p>
      <p role="status" className="mt-4 text-muted">
        {t('retry')}
      </p>
    </section>
  );
}
