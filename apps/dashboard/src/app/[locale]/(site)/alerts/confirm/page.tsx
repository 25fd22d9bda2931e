import { tokenMetadata, tokenPage } from '@/alerts/token-page';
import type { PageProps } from '@/i18n/page-props';

export const dynamic = 'force-dynamic';

export function generateMetadata(props: PageProps) {
  return tokenMetadata('confirm', props);
}

export default function ConfirmPage(props: PageProps) {
  return tokenPage('confirm', props);
}
