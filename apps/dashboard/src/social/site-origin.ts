import { headers } from 'next/headers';

/** The address this site was asked under, for links that leave it: `https://crimecast.example`. */
export async function siteOrigin(): Promise<string> {
  const asked = await headers();
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost';
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return `${scheme}://${host}`;
}
