import { isIP } from 'node:net';

const REMEDY =
  'give the number of proxies in front of the server, or their addresses, like 10.0.0.0/8,::1; "true" would let any client choose its own address';

/**
 * Reads which proxies are believed: a number of hops (1 to 10), or addresses and subnets.
 * @throws Error with the remedy
 */
export function trustedProxies(text: string): false | number | string[] {
  if (text === '0' || text === 'none') return false;
  if (/^\d+$/.test(text)) {
    const hops = Number(text);
    if (hops > 10) throw new Error(REMEDY);
    return hops;
  }
  return listOf(text, REMEDY);
}

/**
 * Reads addresses and subnets, separated by commas.
 * @throws Error with the remedy
 */
export function subnets(text: string): string[] {
  return listOf(text, 'give addresses or subnets like 10.0.0.0/8,::1');
}

function listOf(text: string, remedy: string): string[] {
  const list = text.split(',').map((part) => part.trim());
  if (!list.every(isSubnet)) throw new Error(remedy);
  return list;
}

function isSubnet(text: string): boolean {
  const [address, bits, ...more] = text.split('/');
  const version = isIP(address ?? '');
  if (version === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  // A subnet of all addresses is "true" in other words.
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128);
}
