import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales';
import { pictureOf } from '@/social/picture';
import { renderPng } from '@/social/render-png';

type Context = { params: Promise<{ picture: string[] }> };

/** Preview pictures: `/social/district/490/burglary.png?language=hi`, `/social/map.png`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { picture } = await params;
  const language = new URL(request.url).searchParams.get('language') ?? undefined;
  const locale = isLocale(language) ? language : DEFAULT_LOCALE;
  const svg = await pictureOf(picture, locale).catch(() => 'down' as const);
  if (svg === 'down') return new Response(null, { status: 503, headers: { 'retry-after': '5' } });
  if (svg === null) return new Response(null, { status: 404 });
  return new Response(await renderPng(svg), {
    headers: {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    },
  });
}
