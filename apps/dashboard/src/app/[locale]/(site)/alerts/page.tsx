import type { Metadata } from 'next';
import { crimeChoices, placeChoices } from '@/alerts/form-choices';
import { loadAlertsPage } from '@/alerts/load-alerts';
import { SubscribeForm } from '@/alerts/subscribe-form';
import { Link } from '@/i18n/link';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { code } from '@/ui/rich';
import { ServiceDown } from '@/ui/service-down';
import { one } from '@/view/search-params';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return { title: t('alerts.title'), description: t('alerts.lead') };
}

export default async function AlertsPage(props: PageProps) {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const page = await loadAlertsPage(locale);
  if (!page) return <ServiceDown />;
  const { about, crimes, groups, places, states } = page;
  const { district, crime } = await props.searchParams;
  return (
    <article>
      <h1 className="text-display font-semibold">{t('alerts.title')}</h1>
      <p className="mt-2 mb-6 max-w-[68ch] text-lead">{t('alerts.lead')}</p>
      {about.configured ? (
        <Spoken locale={locale} namespaces={['subscriptions']}>
          <SubscribeForm
            about={about}
            places={placeChoices(t, places, states, locale)}
            crimes={crimeChoices(t, crimes, groups)}
            place={one(district) ? `district/${one(district)}` : 'india'}
            crime={one(crime) ? `crime/${one(crime)}` : 'all'}
          />
        </Spoken>
      ) : (
        <section className="max-w-[68ch] rounded-sm bg-warn-soft px-4 py-3">
          <p>
            <strong>{t('alerts.off')}</strong> {t.rich('alerts.offText', { code })}
          </p>
          <p className="mt-2">
            <Link className="text-link" href="/outlook">
              {t('alerts.outlook')}
            </Link>
          </p>
        </section>
      )}
      <p className="mt-6 max-w-[68ch] text-small text-muted">{t('alerts.caution')}</p>
    </article>
  );
}
