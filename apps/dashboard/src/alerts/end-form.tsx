'use client';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl/react';
import { endAlert } from './actions';
import { OutcomeNote } from './outcome-note';

type Props = { id: string; token: string; watched: string };

/** Ends one alert of a list. */
export function EndForm({ id, token, watched }: Props) {
  const t = useTranslations('subscriptions.manage');
  const [outcome, act, busy] = useActionState(endAlert, { status: 'none' });
  if (outcome.status === 'ended') return <p role="status">{t('ended')}</p>;
  return (
    <form action={act}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="button" aria-label={t('endOf', { watched })} disabled={busy}>
        {t('end')}
      </button>
      <OutcomeNote outcome={outcome} />
    </form>
  );
}
