import type { ApiConfig } from '../config/api-config.js';

/**
 * Which addresses may say whom they pass on, in Fastify's terms. Hop 0 is who holds the connection;
 * what a client wrote into `X-Forwarded-For` itself lies behind the last trusted hop and is not read.
 */
export function trustedHops(
  trusted: ApiConfig['trustProxy'],
): false | string[] | ((address: string, hop: number) => boolean) {
  if (typeof trusted === 'number') return (_address, hop) => hop < trusted;
  return trusted === false ? false : [...trusted];
}
