'use client';
import { useTranslations } from 'use-intl/react';
import type { Readiness } from '@/api/types';

type Service = Readiness | { status: 'down' };

/** The state of the service where it is not simply ready; progress of the first training comes live. */
export function TrainingNotice({ service }: { service: Service }) {
  const t = useTranslations('common.training');
  if (service.status === 'ready') return null;
  return (
    <div role="status" className="mb-4 rounded-sm bg-warn-soft px-4 py-3">
      {service.status === 'training' && <Training {...service.progress} />}
      {service.status === 'failed' && (
        <p>
          <strong>{t('failed')}</strong> {t('failedText', { detail: service.detail })}
        </p>
      )}
      {service.status === 'down' && (
        <p>
          <strong>{t('down')}</strong> {t('downText')}
        </p>
      )}
    </div>
  );
}

function Training({ done, total, fraction }: { done: number; total: number; fraction: number }) {
  const t = useTranslations('common.training');
  const percent = Math.round(100 * fraction);
  return (
    <>
      <p>
        <strong>{t('title', { percent })}</strong> {t('text')}
      </p>
      <progress
        aria-label={t('progress')}
        className="progress mt-2 block h-1.5 w-full"
        value={total > 0 ? done : fraction}
        max={total > 0 ? total : 1}
      />
    </>
  );
}
