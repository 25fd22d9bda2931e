/**
 * Same origin only; scripts need the page's nonce. Inline styles stay allowed: charts place things by
 * style. Only pages made to be embedded may stand inside another site.
 */
export function contentSecurityPolicy(
  nonce: string,
  { development, embedded }: { development: boolean; embedded: boolean },
): string {
  const evaluate = development ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluate}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${embedded ? '*' : "'none'"}`,
  ].join('; ');
}
