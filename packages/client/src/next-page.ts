/** The query of the page after this one, from its `Link` header (RFC 8288); `null` at the end. */
export function nextPage(headers: Headers): Record<string, string> | null {
  const link = headers.get('link');
  if (link === null) return null;
  for (const [, target = '', parameters = ''] of link.matchAll(/<([^>]*)>([^,]*)/g)) {
    if (!/;\s*rel="?next"?/i.test(parameters)) continue;
    // Only its query is followed: a link leads nowhere but to the address that was asked.
    const query = target.split('?', 2)[1] ?? '';
    return Object.fromEntries(new URLSearchParams(query));
  }
  return null;
}
