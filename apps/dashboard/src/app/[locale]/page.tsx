import { loadHome } from '@/data/load-home';
import { Explorer } from '@/home/explorer';
import { NoFigures } from '@/home/no-figures';
import { ServiceDown } from '@/home/service-down';
import { drawnShapes, shapesVersion } from '@/map/shapes.server';
import { one, type SearchParams } from '@/view/search-params';

export const dynamic = 'force-dynamic';

export default async function HomePage({ searchParams }: { searchParams: SearchParams }) {
  const home = await loadHome(one((await searchParams).crime));
  if (home === 'down') return <ServiceDown />;
  if (home === 'empty') return <NoFigures />;
  const { width, height } = drawnShapes();
  return <Explorer home={home} size={{ version: shapesVersion, width, height }} />;
}
