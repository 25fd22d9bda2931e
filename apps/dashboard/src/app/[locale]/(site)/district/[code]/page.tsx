import type { PageProps } from '@/i18n/page-props';
import { placeMetadata, placeRoute } from '@/place/place-route';

type Props = PageProps<{ code: string }>;

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: Props) {
  return placeMetadata('district', (await props.params).code, props);
}

export default async function DistrictPage(props: Props) {
  return placeRoute('district', (await props.params).code, props);
}
