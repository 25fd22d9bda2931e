import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbeddedFigure } from '@/embed/embedded-figure';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { loadFigure } from '@/place/load-figure';
import { readPlacePath } from '@/place/read-place-path';
import { ServiceDown } from '@/ui/service-down';
import { one } from '@/view/search-params';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** `/embed/district/490?crime=burglary`: one chart, made to stand inside another site. */
export default async function EmbedPage(props: PageProps<{ place: string[] }>) {
  const locale = await localeOf(props);
  const path = readPlacePath((await props.params).place);
  if (!path) notFound();
  const crime = one((await props.searchParams).crime);
  const figure = await loadFigure(path, crime, locale).catch(() => 'down' as const);
  if (figure === 'down') return <ServiceDown />;
  if (!figure) notFound();
  return <EmbeddedFigure t={speakerOf(locale)} locale={locale} figure={figure} />;
}
