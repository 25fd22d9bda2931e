import { isIP } from 'node:net';

/**
 * The bytes of an address: 4 for IPv4, also where it is written as IPv6 (`::ffff:10.0.0.1`),
 * else 16; `null` for what is no address. A zone (`%eth0`) is left out.
 */
export function addressBytes(text: string): number[] | null {
  const version = isIP(text);
  if (version === 4) return text.split('.').map(Number);
  if (version !== 6) return null;
  const bytes = bytesOfIPv6(text.split('%')[0]!);
  const mapped =
    bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return mapped ? bytes.slice(12) : bytes;
}

function bytesOfIPv6(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const left = groups(head);
  if (tail === undefined) return left;
  const right = groups(tail);
  return [...left, ...new Array<number>(16 - left.length - right.length).fill(0), ...right];
}

function groups(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number);
    const number = Number.parseInt(group, 16);
    return [number >> 8, number & 255];
  });
}
