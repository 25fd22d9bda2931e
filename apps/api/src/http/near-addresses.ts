import { BlockList } from 'node:net';
import { addressBytes } from './address-bytes.js';
import { isLoopback } from './client-address.js';

/**
 * A check whether an address is this machine's own or one of those that are to count as such, like
 * that of a dashboard on another machine.
 * @param listed addresses and subnets, as `CRIMECAST_NEAR_ADDRESSES` gives them
 */
export function nearAddresses(listed: readonly string[]): (address: string) => boolean {
  if (listed.length === 0) return isLoopback;
  const near = new BlockList();
  for (const subnet of listed) {
    const [address = '', bits] = subnet.split('/');
    const family = address.includes(':') ? 'ipv6' : 'ipv4';
    near.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return (address) => {
    if (isLoopback(address)) return true;
    const bytes = addressBytes(address);
    if (bytes === null) return false;
    if (bytes.length === 4) return near.check(bytes.join('.'), 'ipv4');
    return near.check(address.split('%')[0]!, 'ipv6');
  };
}
