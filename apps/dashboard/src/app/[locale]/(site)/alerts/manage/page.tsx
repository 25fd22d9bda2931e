import type { Metadata } from 'next';
import { loadOwnAlerts } from '@/alerts/load-alerts';
import { AfterAlerts, OwnAlerts } from '@/alerts/own-alerts';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { ServiceDown } from '@/ui/service-down';
import { one } from '@/view/search-params';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return { title: t('subscriptions.manage.title'), robots: { index: false } };
}

/** All alerts of the address that a message was sent to. */
export default async function ManagePage(props: PageProps) {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const token = one((await props.searchParams).token);
  const alerts = token ? await loadOwnAlerts(token) : t('subscriptions.noToken');
  if (alerts === null) return <ServiceDown />;
  return (
    <section className="max-w-[68ch]">
      <h1 className="mb-4 text-display font-semibold">{t('subscriptions.manage.title')}</h1>
      {typeof alerts === 'string' ? (
        <p>{alerts}</p>
      ) : (
        <Spoken locale={locale} namespaces={['subscriptions']}>
          <OwnAlerts t={t} token={token!} alerts={alerts} />
        </Spoken>
      )}
      <AfterAlerts t={t} />
    </section>
  );
}
