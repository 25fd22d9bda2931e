import { headers } from 'next/headers';

/** Under which address the reader has this site, as far as the request tells. */
export async function ownAddress(): Promise<string> {
  const sent = await headers();
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost:3000';
  const protocol = sent.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return `${protocol}://${host}`;
}
