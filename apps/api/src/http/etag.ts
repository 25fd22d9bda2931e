import { createHash } from 'node:crypto';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onSendAsyncHookHandler,
} from 'fastify';
import { API_VERSION } from '../version.js';

const ENCODINGS = /-(?:br|gzip|deflate|zstd)"$/;

/** A strong tag: changes with the run, the data and this program. */
export function entityTag(parts: { run?: string | undefined; dataVersion: string }): string {
  const text = `${API_VERSION}/${parts.run ?? 'observed'}/${parts.dataVersion}`;
  return `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`;
}

/** Sets the caching headers of a read and tells whether the client already has this version. */
export function notModified(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.headers({
    etag: tag,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding',
  });
  const asked = request.headers['if-none-match'];
  if (asked === undefined) return false;
  if (asked.trim() === '*') return true;
  return asked
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, '').replace(ENCODINGS, '"'))
    .includes(tag);
}

/** A strong tag names exact bytes, so a compressed answer gets its own. Register after compression. */
export function tagEncodings(app: FastifyInstance): void {
  // Compression works in hooks of each route, which run after those of the app.
  app.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? [], tagEncoding].flat();
  });
}

const tagEncoding: onSendAsyncHookHandler = async (_request, reply, payload) => {
  const encoding = reply.getHeader('content-encoding');
  const tag = reply.getHeader('etag');
  if (typeof encoding === 'string' && typeof tag === 'string' && !ENCODINGS.test(tag)) {
    reply.header('etag', tag.replace(/"$/, `-${encoding}"`));
  }
  return payload;
};
