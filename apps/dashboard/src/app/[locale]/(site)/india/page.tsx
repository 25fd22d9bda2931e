import type { PageProps } from '@/i18n/page-props';
import { placeMetadata, placeRoute } from '@/place/place-route';

export const dynamic = 'force-dynamic';

export function generateMetadata(props: PageProps) {
  return placeMetadata('india', '', props);
}

export default function IndiaPage(props: PageProps) {
  return placeRoute('india', '', props);
}
