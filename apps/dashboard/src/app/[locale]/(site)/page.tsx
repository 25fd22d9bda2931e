import { loadHome } from '@/data/load-home';
import { Explorer } from '@/home/explorer';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { Spoken } from '@/i18n/spoken';
import { drawnShapes, shapesVersion } from '@/map/shapes.server';
import { NoFigures } from '@/ui/no-figures';
import { ServiceDown } from '@/ui/service-down';
import { readParams } from '@/view/search-params';

export const dynamic = 'force-dynamic';

export default async function HomePage(props: PageProps) {
  const locale = await localeOf(props);
  const home = await loadHome(await readParams(props.searchParams), locale);
  if (home === 'down') return <ServiceDown />;
  if (home === 'empty') return <NoFigures />;
  const { width, height, states: places } = drawnShapes();
  return (
    <Spoken locale={locale} namespaces={['home', 'speech', 'chart', 'district', 'modelNames']}>
      <Explorer home={home} size={{ version: shapesVersion, width, height, places }} />
    </Spoken>
  );
}
