import { BlockList, isIP } from 'node:net';
import { addressBytes } from './address-bytes.js';

/** IANA's special-purpose registries: none of these is a machine of somebody else on the internet. */
const NOT_PUBLIC_4 = blocks('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Metadata of clouds lies here.
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]);
const PUBLIC_6 = blocks('ipv6', ['2000::/3']);
/** Within it: protocol assignments and tunnels that carry IPv4 addresses, and documentation. */
const NOT_PUBLIC_6 = blocks('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);

/**
 * Whether an address is one of the public internet: not this machine, not a network behind it, not
 * a cloud's metadata. An IPv4 address in IPv6 clothes is judged as what it is.
 * @param address IPv4 or IPv6; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  const bytes = addressBytes(address);
  if (bytes === null) return false;
  if (bytes.length === 4) return !NOT_PUBLIC_4.check(bytes.join('.'), 'ipv4');
  const plain = address.split('%')[0]!;
  return isIP(plain) === 6 && PUBLIC_6.check(plain, 'ipv6') && !NOT_PUBLIC_6.check(plain, 'ipv6');
}

function blocks(family: 'ipv4' | 'ipv6', subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address, bits] = subnet.split('/');
    list.addSubnet(address!, Number(bits), family);
  }
  return list;
}
