import type { Metadata } from 'next';
import { TokenForm } from '@/alerts/token-form';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { one } from '@/view/search-params';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return { title: t('subscriptions.confirm.title'), robots: { index: false } };
}

/** Where the link of a message leads. */
export default async function ConfirmPage(props: PageProps) {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const token = one((await props.searchParams).token);
  return (
    <section className="max-w-[68ch]">
      <h1 className="mb-4 text-display font-semibold">{t('subscriptions.confirm.title')}</h1>
      {token ? (
        <Spoken locale={locale} namespaces={['subscriptions']}>
          <TokenForm what="confirm" token={token} />
        </Spoken>
      ) : (
        <p>{t('subscriptions.noToken')}</p>
      )}
    </section>
  );
}
