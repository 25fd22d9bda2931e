import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import { EndForm } from './end-form';
import type { Alert } from './load-alerts';

type Props = { t: Speaker; token: string; alerts: Alert[] };

/** All alerts of one address, each with a button that ends it. */
export function OwnAlerts({ t, token, alerts }: Props) {
  const [first] = alerts;
  if (!first) return <p className="text-lead">{t('subscriptions.manage.none')}</p>;
  return (
    <table className="w-full">
      <caption className="mb-2 text-left text-muted">
        {t('subscriptions.manage.caption', { address: first.address })}
      </caption>
      <thead>
        <tr className="border-b border-edge text-left text-small">
          <th scope="col" className="py-2 pr-4">
            {t('subscriptions.manage.watched')}
          </th>
          <th scope="col" className="hidden py-2 pr-4 sm:table-cell">
            {t('subscriptions.manage.kind')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {alerts.map(({ id, watched, kind, confirmed }) => (
          <tr key={id} className="border-b border-line align-top">
            <th scope="row" className="py-2 pr-4 text-left font-normal">
              {watched}
              {!confirmed && (
                <span className="block text-small text-muted">
                  {t('subscriptions.manage.waiting')}
                </span>
              )}
            </th>
            <td className="hidden py-2 pr-4 text-muted sm:table-cell">
              {t(`subscriptions.kind.${kind}`)}
            </td>
            <td className="py-2 text-right">
              <EndForm id={id} token={token} watched={watched} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The way to ask for another alert, also where the list could not be shown. */
export function AfterAlerts({ t }: { t: Speaker }) {
  return (
    <p className="mt-6">
      <Link className="text-link" href="/alerts">
        {t('subscriptions.manage.more')}
      </Link>
    </p>
  );
}
