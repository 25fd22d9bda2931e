import { headers } from 'next/headers';

/** The address this site was asked under, as far as the request tells: `https://crimecast.example`. */
export async function siteOrigin(): Promise<string> {
  const asked = await headers();
  const named = asked.get('x-forwarded-host') ?? asked.get('host') ?? '';
  const host = /^[\w.:[\]-]+$/.test(named) ? named : 'localhost:3000';
  const scheme = asked.get('x-forwarded-proto')?.startsWith('https') ? 'https' : 'http';
  return `${scheme}://${host}`;
}
