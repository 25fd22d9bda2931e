import { isLocale, LOCALE_COOKIE, pathIn, readPath } from '@/i18n/locales';

const YEAR = 31_536_000;

/** Remembers a language and goes on to the page named by `to`, in that language; works without scripts. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response('There is no such language here.', { status: 404 });
  const to = new URL(request.url).searchParams.get('to') ?? '/';
  // Only pages of this site: another host would be a way to lure readers away.
  const path = /^\/(?![/\\])/.test(to) ? readPath(to).rest : '/';
  return new Response(null, {
    status: 303,
    headers: {
      Location: pathIn(locale, path).replace(/[^\x21-\x7e]/g, encodeURIComponent),
      'Set-Cookie': `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly`,
      'Cache-Control': 'no-store',
    },
  });
}
