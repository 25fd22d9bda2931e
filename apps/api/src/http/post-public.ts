import { lookup } from 'node:dns/promises';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Why a caller's address is not written to; the sentence may be shown to the caller. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export interface PostOptions {
  headers?: Readonly<Record<string, string>>;
  /** For all of it. Default 10 seconds. */
  timeoutMs?: number;
  /** Default the system's resolver. */
  resolve?: (host: string) => Promise<readonly string[]>;
  /** Default `isPublicAddress`. */
  allowed?: (address: string) => boolean;
  /** Certificates that are trusted besides; default those of Node. */
  ca?: string;
}

/** What the other side answered. */
export interface Posted {
  readonly status: number;
  readonly retryAfter: string | null;
}

/**
 * Sends a body to an address that a caller gave, if it is `https`, names no password, and every
 * address of its host is public. The host is resolved once and the connection goes to what was
 * checked, so a name that changes in between changes nothing. Redirects are not followed.
 * @returns the status of the answer and its `Retry-After`; its body is not read
 * @throws AddressRefused; any other error is of the connection
 */
export async function postPublic(
  address: string,
  body: string,
  options: PostOptions = {},
): Promise<Posted> {
  const { url, pinned } = await checkedAddress(address, options);
  return await new Promise<Posted>((resolve, reject) => {
    const request = requestHttps(
      url,
      {
        method: 'POST',
        lookup: always(pinned),
        // A kept connection could have been made to another address.
        agent: false,
        signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
        headers: {
          'content-type': 'application/json',
          ...options.headers,
          'content-length': Buffer.byteLength(body),
        },
        ...(options.ca ? { ca: options.ca } : {}),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        response.destroy();
        if (status < 300 || status >= 400) {
          resolve({ status, retryAfter: response.headers['retry-after'] ?? null });
        } else reject(refused(`${url.host} answers with a redirect; give the address it leads to`));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** Checks an address when it is given, so that its owner hears of a mistake at once. */
export async function checkedAddress(
  address: string,
  {
    resolve = addressesOf,
    allowed = isPublicAddress,
  }: Pick<PostOptions, 'resolve' | 'allowed'> = {},
): Promise<{ url: URL; pinned: string }> {
  if (!URL.canParse(address)) throw refused('it is not an address');
  const url = new URL(address);
  if (url.protocol !== 'https:') throw refused('it does not begin with https://');
  if (url.username !== '' || url.password !== '') throw refused('it holds a user or password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolve(host).catch(() => []);
  if (addresses.length === 0) throw refused(`the name ${host} is not known`);
  // One private address among public ones is how such a check is usually tricked.
  if (!addresses.every(allowed)) throw refused(`${host} is not on the public internet`);
  return { url, pinned: addresses[0]! };
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function always(address: string): LookupFunction {
  const family = address.includes(':') ? 6 : 4;
  return (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}

function refused(reason: string): AddressRefused {
  return new AddressRefused(`Nothing is sent to this address: ${reason}.`);
}
