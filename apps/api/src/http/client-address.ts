import { addressBytes } from './address-bytes.js';

/**
 * The address that requests are counted by: an IPv4 address as it is (also when mapped to IPv6),
 * an IPv6 address by its /64, which is what one household or machine is given.
 */
export function clientAddress(ip: string): string {
  // Nearly all; the check of an address costs as much as all of the rate limit.
  if (!ip.includes(':')) return ip;
  const bytes = addressBytes(ip);
  if (bytes === null) return ip;
  if (bytes.length === 4) return bytes.join('.');
  const groups = [0, 2, 4, 6].map((i) => ((bytes[i]! << 8) | bytes[i + 1]!).toString(16));
  return `${groups.join(':')}::/64`;
}

/** Whether an address is this machine's own. */
export function isLoopback(ip: string): boolean {
  if (ip === '127.0.0.1' || ip === '::1') return true;
  const bytes = addressBytes(ip);
  return bytes?.length === 4 && bytes[0] === 127;
}
