import { CrimecastProblem } from '@crimecast/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { apiAt } from '@/api/api';
import { apiOrigin } from '@/api/origin';
import { modelLabel } from '@/format/model-label';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { CardView } from '@/models/card-view';
import { ServiceDown } from '@/ui/service-down';

type Props = PageProps<{ id: string }>;

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id } = await props.params;
  return { title: modelLabel(speakerOf(await localeOf(props)), id) };
}

export default async function ModelPage(props: Props) {
  const { id } = await props.params;
  const locale = await localeOf(props);
  const card = await load(id);
  if (card === 'down') return <ServiceDown />;
  if (card === 'unknown') notFound();
  return <CardView t={speakerOf(locale)} locale={locale} card={card} />;
}

async function load(id: string) {
  try {
    return (await apiAt(apiOrigin()).model(id)).data;
  } catch (error) {
    const unknown = error instanceof CrimecastProblem && error.status === 404;
    return unknown ? ('unknown' as const) : ('down' as const);
  }
}
