import type { Metadata } from 'next';
import { loadHome } from '@/data/load-home';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { LateTable } from '@/table/late-table';
import { NoFigures } from '@/ui/no-figures';
import { ServiceDown } from '@/ui/service-down';
import { readParams } from '@/view/search-params';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { title: speakerOf(await localeOf(props))('home.table.page') };
}

export default async function TablePage(props: PageProps) {
  const locale = await localeOf(props);
  const home = await loadHome(await readParams(props.searchParams), locale);
  if (home === 'down') return <ServiceDown />;
  if (home === 'empty') return <NoFigures />;
  return (
    <Spoken locale={locale} namespaces={['home', 'speech']}>
      <LateTable home={home} />
    </Spoken>
  );
}
