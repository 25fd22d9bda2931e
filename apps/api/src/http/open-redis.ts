import { type CommonRedisOptions, Redis } from 'ioredis';

/**
 * A client of the Redis at an address. `rediss://…?tls=unverified` takes any certificate, for services
 * that sign their own.
 */
export function openRedis(url: string, options: Omit<CommonRedisOptions, 'replyMapping'>): Redis {
  const address = new URL(url);
  if (address.protocol !== 'rediss:' || address.searchParams.get('tls') !== 'unverified') {
    return new Redis(url, options);
  }
  // The client would take the protocol's word before that of the options.
  address.protocol = 'redis:';
  address.searchParams.delete('tls');
  return new Redis(address.href, { ...options, tls: { rejectUnauthorized: false } });
}
