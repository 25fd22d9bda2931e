import type { ApiConfig } from '../config/api-config.js';

/** How often Node looks for connections that are over their time. */
const CHECK_MS = 2_000;

/**
 * Fastify's options against clients that send slowly or not at all, or do not read what they asked
 * for: each holds a connection for a limited time.
 */
export function serverTimeouts({ headersSeconds, requestSeconds }: ApiConfig['timeouts']) {
  const requestTimeout = requestSeconds * 1_000;
  return {
    requestTimeout,
    // Without a byte in either direction; an event stream sends a sign of life more often.
    connectionTimeout: Math.max(requestTimeout, IDLE_MS),
    http: {
      headersTimeout: Math.min(headersSeconds * 1_000, requestTimeout),
      connectionsCheckingInterval: CHECK_MS,
    },
  };
}

const IDLE_MS = 90_000;
