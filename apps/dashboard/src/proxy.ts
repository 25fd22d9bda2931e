import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, LOCALE_COOKIE, pathIn, preferredLocale, readPath } from '@/i18n/locales';
import { contentSecurityPolicy } from '@/view/content-security-policy';

/**
 * Finds the language of a page, and gives it a nonce, so that only its own scripts run and nothing
 * leaves the origin.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const { locale, rest } = readPath(pathname);
  const wanted = locale === null ? wantedLocale(request) : locale;
  // One address per page and language: /en/about is /about.
  const address = pathIn(wanted, rest);
  if (address !== pathname) return redirected(new URL(address + search, request.url));

  const embedded = rest.startsWith('/embed/');
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce, {
    development: process.env.NODE_ENV === 'development',
    embedded,
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  // That an address without a prefix is answered by the pages below /en is said in next.config.ts.
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'same-origin');
  response.headers.set('Vary', 'Accept-Language, Cookie');
  return response;
}

function wantedLocale(request: NextRequest) {
  const chosen = request.cookies.get(LOCALE_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  return preferredLocale(request.headers.get('accept-language'));
}

function redirected(to: URL): NextResponse {
  const response = NextResponse.redirect(to, 307);
  response.headers.set('Vary', 'Accept-Language, Cookie');
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

export const config = {
  matcher:
    '/((?!_next/|api/|map/|health/live$|service$|language/|social/|icon|apple-icon|favicon|manifest|robots|sitemap).*)',
};
