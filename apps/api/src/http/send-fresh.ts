import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { csvText } from './csv-text.js';
import { encodingOf, pack } from './encodings.js';
import { entityTag, holds } from './etag.js';
import { CONTENT_TYPES, formatOf } from './formats.js';
import type { ReadAnswer } from './send-read.js';

/** Answers a read of what may change at any moment: made each time, with a tag of its own bytes. */
export async function sendFresh(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Pick<ReadAnswer, 'make' | 'table' | 'next'>,
): Promise<FastifyReply> {
  const format = formatOf(request, answer.table ? ['json', 'csv'] : ['json']);
  const text = format === 'csv' ? csvText(answer.table!()) : JSON.stringify(answer.make());
  const wanted = encodingOf(request.headers['accept-encoding']);
  const { body, encoding } = await pack(Buffer.from(text), wanted);
  const version = createHash('sha256').update(text).digest('hex').slice(0, 20);
  const tag = entityTag(version, format, encoding);
  reply.headers({
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept, accept-encoding',
    etag: tag,
    ...(answer.next ? { link: answer.next } : {}),
  });
  if (holds(request.headers['if-none-match'], tag)) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(CONTENT_TYPES[format]).send(body);
}
