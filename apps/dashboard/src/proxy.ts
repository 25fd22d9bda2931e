import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '@/view/content-security-policy';

/** Every page gets its own nonce, so that only scripts of this page run and nothing leaves the origin. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'same-origin');
  return response;
}

export const config = { matcher: '/((?!_next/static|api/|map/|icon.svg).*)' };
