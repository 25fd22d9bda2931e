import type { PageProps } from '@/i18n/page-props';
import { placeMetadata, placeRoute } from '@/place/place-route';

type Props = PageProps<{ code: string }>;

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: Props) {
  return placeMetadata('state', (await props.params).code, props);
}

export default async function StatePage(props: Props) {
  return placeRoute('state', (await props.params).code, props);
}
