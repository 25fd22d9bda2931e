'use client';
import { useTranslations } from 'use-intl/react';
import type { Outcome } from './actions';

/** What a pressed button came to, where it did not simply work. */
export function OutcomeNote({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('subscriptions');
  if (outcome.status === 'refused') {
    return (
      <p role="alert" lang="en" className="rounded-sm bg-warn-soft px-4 py-3">
        {outcome.detail}
      </p>
    );
  }
  if (outcome.status === 'failed') {
    return (
      <p role="alert" className="rounded-sm bg-warn-soft px-4 py-3">
        {t('failed')}
      </p>
    );
  }
  return null;
}
