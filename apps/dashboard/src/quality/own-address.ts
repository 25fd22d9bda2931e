import { headers } from 'next/headers';

/** Under which address the reader has this site, as far as the request tells. */
export async function ownAddress(): Promise<string> {
  const sent = await headers();
  const named = sent.get('x-forwarded-host') ?? sent.get('host') ?? '';
  const host = /^[\w.:[\]-]+$/.test(named) ? named : 'localhost:3000';
  const protocol = sent.get('x-forwarded-proto')?.startsWith('https') ? 'https' : 'http';
  return `${protocol}://${host}`;
}
