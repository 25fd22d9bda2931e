import type { Metadata } from 'next';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { one } from '@/view/search-params';
import { TokenForm } from './token-form';

type What = 'confirm' | 'unsubscribe';

/** Where the link of a message leads. */
export async function tokenPage(what: What, props: PageProps) {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const token = one((await props.searchParams).token);
  return (
    <section className="max-w-[68ch]">
      <h1 className="mb-4 text-display font-semibold">{t(`subscriptions.${what}.title`)}</h1>
      {token ? (
        <Spoken locale={locale} namespaces={['subscriptions']}>
          <TokenForm what={what} token={token} />
        </Spoken>
      ) : (
        <p>{t('subscriptions.noToken')}</p>
      )}
    </section>
  );
}

/** Title of such a page; search engines are to leave it out, for without a token it does nothing. */
export async function tokenMetadata(what: What, props: PageProps): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return { title: t(`subscriptions.${what}.title`), robots: { index: false } };
}
