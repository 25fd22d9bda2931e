import type { IncomingMessage, ServerResponse } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import type { FastifyInstance } from 'fastify';
import type { ApiContext } from '../api-context.js';
import type { KeptAnswer } from './body-cache.js';
import { CORS_HEADERS } from './cors.js';
import type { Metrics } from './metrics.js';
import type { RateLimit } from './rate-limit.js';
import { requestId } from './request-id.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { keptAnswer } from './send-read.js';
import { trustedHops } from './trusted-hops.js';

/** The same for every answer. */
const CONSTANT = flat({ ...SECURITY_HEADERS, ...CORS_HEADERS });

export interface KeptFirst {
  readonly context: ApiContext;
  readonly metrics: Metrics;
  readonly rateLimit: RateLimit;
}

/**
 * Answers a read whose bytes are kept before the framework hears of it: counted, limited and with
 * the same headers as any other. What needs a look goes the long way: a key, a tag that the client
 * has, a body, listed origins, a client that asks too much, a server that closes or logs reads.
 */
export function answerKeptFirst(app: FastifyInstance, parts: KeptFirst): void {
  const { corsOrigins } = parts.context.config;
  if (corsOrigins !== '*' || ['debug', 'trace'].includes(app.log.level)) return;
  const answered = keptAnswers(parts);
  const listeners = app.server.listeners('request') as Listener[];
  app.server.removeAllListeners('request');
  app.server.on('request', (request, response) => {
    if (answered(request, response)) return;
    for (const listener of listeners) listener.call(app.server, request, response);
  });
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Whether a request has been answered. */
function keptAnswers({ context, metrics, rateLimit }: KeptFirst) {
  const headersOf = new WeakMap<KeptAnswer, readonly string[]>();
  const addressOf = addressReader(context.config.trustProxy);
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (context.closing.aborted || !isPlainRead(request)) return false;
    const kept = keptAnswer(context, request);
    if (kept === undefined || kept.text === null) return false;
    const passedOn = request.headers['x-forwarded-for'] !== undefined;
    const address = passedOn ? addressOf(request) : request.socket.remoteAddress;
    const admitted = address === undefined ? null : rateLimit.admitRead(address, passedOn);
    if (admitted === null) return false;
    let own = headersOf.get(kept);
    if (own === undefined) {
      const length = { 'content-length': String(kept.body.length) };
      own = [...CONSTANT, ...flat(kept.headers), ...flat(length)];
      headersOf.set(kept, own);
    }
    metrics.begin(response, 'GET', kept.route);
    response.writeHead(200, [...own, ...admitted, 'x-request-id', requestId(request)]);
    response.end(kept.text, 'latin1');
    return true;
  };
}

function isPlainRead({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    headers['if-none-match'] === undefined &&
    headers.authorization === undefined &&
    headers['x-api-key'] === undefined &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined
  );
}

/** Who asks, where a proxy says whom it passes on; as Fastify finds it. */
function addressReader(trusted: Parameters<typeof trustedHops>[0]) {
  const hops = trustedHops(trusted);
  if (hops === false) return ({ socket }: IncomingMessage) => socket.remoteAddress;
  const trust = Array.isArray(hops) ? proxyAddr.compile(hops) : hops;
  return (request: IncomingMessage): string | undefined => proxyAddr(request, trust);
}

function flat(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat();
}
