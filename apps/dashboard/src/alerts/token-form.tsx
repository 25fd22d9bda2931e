'use client';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Link } from '@/i18n/link';
import { confirmAlert, stopAllAlerts } from './actions';
import { OutcomeNote } from './outcome-note';

type Props = { what: 'confirm' | 'unsubscribe'; token: string };

const ACTIONS = { confirm: confirmAlert, unsubscribe: stopAllAlerts };

/**
 * One button for what a link in a message is about. Opening the link does nothing by itself: programs
 * that look through mails open links too.
 */
export function TokenForm({ what, token }: Props) {
  const t = useTranslations('subscriptions');
  const [outcome, act, busy] = useActionState(ACTIONS[what], { status: 'none' });
  if (outcome.status === 'confirmed') {
    return (
      <div role="status" className="space-y-3">
        <p className="text-lead">{t('confirm.done', { watched: outcome.watched })}</p>
        <p>
          <Link className="text-link" href={`/alerts/manage?token=${outcome.manage}`}>
            {t('confirm.manage')}
          </Link>
        </p>
      </div>
    );
  }
  if (outcome.status === 'ended') {
    return (
      <p role="status" className="text-lead">
        {t('unsubscribe.done', { ended: outcome.ended })}
      </p>
    );
  }
  return (
    <form action={act} className="space-y-4">
      <input type="hidden" name="token" value={token} />
      <p className="text-lead">{t(`${what}.text`)}</p>
      <OutcomeNote outcome={outcome} />
      <button type="submit" className="button-main" disabled={busy}>
        {t(`${what}.button`)}
      </button>
    </form>
  );
}
