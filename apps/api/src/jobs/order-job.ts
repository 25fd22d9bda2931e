import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import type { JobKind } from './job.js';
import { jobView } from './job-view.js';
import { type Created, findRepeated, hashRequest } from './rows/create-job.js';

/** Seconds after which a key whose jobs all wait or run may ask again. */
const RETRY_ACTIVE = '15';
const RETRY_QUEUE = '60';

export interface Order {
  readonly kind: JobKind;
  readonly order: Record<string, unknown>;
  readonly input?: Uint8Array;
  /** Of the request as it was sent. */
  readonly requestHash: string;
}

/** SHA-256 of what makes two orders the same: their address, and the body as it was read or sent. */
export function orderHash(request: FastifyRequest, body: string | Uint8Array): string {
  return hashRequest(request.url, body);
}

/** The idempotency key of a request. @throws Problem `REQUEST_INVALID` */
function idempotencyKey({ headers }: FastifyRequest): string | undefined {
  const text = headers['idempotency-key'];
  if (text === undefined) return undefined;
  if (typeof text === 'string' && /^[\x21-\x7e]{1,200}$/.test(text)) return text;
  throw new Problem(
    'REQUEST_INVALID',
    `The header "idempotency-key" is ${quote(text)}; give 1 to 200 letters, digits or signs without spaces.`,
  );
}

/**
 * Answers with the job that was ordered before under the same idempotency key, where there is one:
 * before any work on the request.
 * @throws Problem `IDEMPOTENCY_MISMATCH`
 */
export async function repeatedOrder(
  { store }: ApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
  requestHash: string,
): Promise<FastifyReply | null> {
  const key = idempotencyKey(request);
  const job = await findRepeated(store.db, request.apiKey!.id, key);
  if (!job) return null;
  if (job.requestHash !== requestHash) throw mismatch(key!);
  return accepted(reply, { outcome: 'repeated', job });
}

/** Orders a job for the key of the request: 202 with where it is. @throws Problem */
export async function orderJob(
  { jobs, config }: ApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
  order: Order,
): Promise<FastifyReply> {
  const key = idempotencyKey(request);
  const created = await jobs.create({ ...order, owner: request.apiKey!.id, idempotencyKey: key });
  switch (created.outcome) {
    case 'created':
    case 'repeated':
      return accepted(reply, created);
    case 'mismatch':
      throw mismatch(key!);
    case 'active-quota':
      throw new Problem(
        'JOB_QUOTA',
        `${created.active} jobs of this key wait or run, which is as many as a key may have; wait for one to end or cancel one.`,
        { headers: { 'retry-after': RETRY_ACTIVE } },
      );
    case 'daily-quota':
      throw new Problem(
        'JOB_QUOTA',
        `This key has ordered ${config.limits.jobsPerDay} jobs in 24 hours, which is as many as a key may; the next is taken in ${created.retrySeconds} seconds.`,
        { headers: { 'retry-after': String(created.retrySeconds) } },
      );
    case 'queue-full':
      throw new Problem(
        'QUEUE_FULL',
        `${created.waiting} jobs wait already; ask again in ${RETRY_QUEUE} seconds.`,
        { headers: { 'retry-after': RETRY_QUEUE } },
      );
  }
}

function accepted(
  reply: FastifyReply,
  { outcome, job }: Extract<Created, { outcome: 'created' | 'repeated' | 'mismatch' }>,
): FastifyReply {
  const data = jobView(job);
  reply.code(202).headers({ location: data.links.self, 'cache-control': 'no-store' });
  if (outcome === 'repeated') reply.header('idempotency-replayed', 'true');
  return reply.send({ data });
}

function mismatch(key: string): Problem {
  return new Problem(
    'IDEMPOTENCY_MISMATCH',
    `The idempotency key ${quote(key)} was used for another request; take a new key for a new request.`,
  );
}
