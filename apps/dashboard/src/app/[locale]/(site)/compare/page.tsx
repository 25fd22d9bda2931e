import type { Metadata } from 'next';
import { ComparePage } from '@/compare/compare-page';
import { loadComparePage } from '@/compare/load-compare';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { ServiceDown } from '@/ui/service-down';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return { title: t('compare.title'), description: t('compare.lead') };
}

export default async function Compare(props: PageProps) {
  const locale = await localeOf(props);
  const page = await loadComparePage(await props.searchParams, locale);
  if (!page) return <ServiceDown />;
  return (
    <Spoken locale={locale} namespaces={[]}>
      <ComparePage t={speakerOf(locale)} locale={locale} page={page} />
    </Spoken>
  );
}
