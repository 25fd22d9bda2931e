import { tokenMetadata, tokenPage } from '@/alerts/token-page';
import type { PageProps } from '@/i18n/page-props';

export const dynamic = 'force-dynamic';

export function generateMetadata(props: PageProps) {
  return tokenMetadata('unsubscribe', props);
}

export default function UnsubscribePage(props: PageProps) {
  return tokenPage('unsubscribe', props);
}
