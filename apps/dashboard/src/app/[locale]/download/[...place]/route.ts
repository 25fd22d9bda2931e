import { isLocale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { figureCsv } from '@/place/figure-csv';
import { figureSvg } from '@/place/figure-svg';
import { loadFigure } from '@/place/load-figure';
import { readPlacePath } from '@/place/read-place-path';

type Context = { params: Promise<{ locale: string; place: string[] }> };

/** `/download/district/490/burglary.csv` or `.svg`: the chart's numbers, or the chart. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, place } = await params;
  const path = readPlacePath(place);
  const [, crime, type] = /^([\w-]+)\.(csv|svg)$/.exec(path?.rest[0] ?? '') ?? [];
  if (!path || !crime || !isLocale(locale)) return new Response(null, { status: 404 });
  const figure = await loadFigure(path, crime, locale).catch(() => 'down' as const);
  if (figure === 'down')
    return new Response(null, { status: 503, headers: { 'retry-after': '5' } });
  if (!figure) return new Response(null, { status: 404 });
  const name = `${crime}-${[path.level, path.code].filter(Boolean).join('-')}.${type}`;
  const text = type === 'csv' ? figureCsv(figure.story) : figureSvg(speakerOf(locale), figure);
  return new Response(text, {
    headers: {
      'content-type': type === 'csv' ? 'text/csv; charset=utf-8' : 'image/svg+xml; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'public, max-age=300',
    },
  });
}
