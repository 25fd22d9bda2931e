import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest, preValidationHookHandler } from 'fastify';
import type { ApiContext } from '../api-context.js';
import type { KeptAnswer } from './body-cache.js';
import { csvText, type Table } from './csv-text.js';
import { encodingOf, pack } from './encodings.js';
import { entityTag, holds, versionOf } from './etag.js';
import { CONTENT_TYPES, type Format, formatOf } from './formats.js';

/** Answers to longer addresses, their headers with them, are not kept. */
const LONGEST_KEPT = 400;
/** Bodies up to this size are kept as text too. */
const LONGEST_TEXT = 32_768;
/** Seconds that a client may use an answer without asking: counts of past years change with a release, forecasts with the next run. */
const MAX_AGE = { observed: 3600, forecast: 60 } as const;

/** What a route says; nothing of it is made when the client already has it. */
export interface ReadAnswer {
  /** Id of the run that the answer depends on, if it does. */
  readonly run?: string | undefined;
  /** Version of anything else it depends on. */
  readonly also?: string | undefined;
  make(): object;
  /** The same as a table, where the address has CSV. */
  table?(): Table;
  /** `Link` to the next page; `null` on the last one. */
  readonly next?: string | null;
}

/** The route options of a read: a kept answer goes out before anything is checked or made. */
export function readOptions(context: ApiContext) {
  return { compress: false as const, preValidation: sendKept(context) };
}

function sendKept(context: ApiContext): preValidationHookHandler {
  return (request, reply, done) => {
    const kept = keptAnswer(context, request.raw);
    if (kept === undefined) done();
    else sendAnswer(request, reply, kept);
  };
}

/**
 * Answers a read: 304 when the client's tag still holds, else the body, which is then kept for this
 * address, format and encoding.
 */
export async function sendRead(
  context: ApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ReadAnswer,
): Promise<FastifyReply> {
  const format = formatOf(request, answer.table ? ['json', 'csv'] : ['json']);
  const wanted = encodingOf(request.headers['accept-encoding']);
  const { dataVersion } = context.catalog;
  const version = versionOf({ dataVersion, run: answer.run, also: answer.also });
  const common = {
    'cache-control': `public, max-age=${MAX_AGE[answer.run === undefined ? 'observed' : 'forecast']}, must-revalidate`,
    vary: 'accept, accept-encoding',
    ...(answer.next ? { link: answer.next } : {}),
  };
  const tag = entityTag(version, format, wanted);
  if (holds(request.headers['if-none-match'], tag)) {
    return reply
      .code(304)
      .headers({ ...common, etag: tag })
      .send();
  }
  const served = servedRun(context);
  const { body, encoding } = await pack(Buffer.from(textOf(answer, format)), wanted);
  const kept: KeptAnswer = {
    route: request.routeOptions.url ?? 'none',
    headers: {
      ...common,
      'content-type': CONTENT_TYPES[format],
      etag: entityTag(version, format, encoding),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
    body,
    text: body.length <= LONGEST_TEXT ? body.toString('latin1') : null,
  };
  // While it was packed another run may have come to be served.
  const key = keyOf(request.raw);
  if (key.length <= LONGEST_KEPT && served === servedRun(context)) context.bodies.set(key, kept);
  return sendAnswer(request, reply, kept);
}

function textOf(answer: ReadAnswer, format: Format): string {
  return format === 'csv' ? csvText(answer.table!()) : JSON.stringify(answer.make());
}

function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { headers, body }: KeptAnswer,
): FastifyReply {
  const known = request.headers['if-none-match'];
  if (known !== undefined && holds(known, headers.etag!)) {
    const { 'content-encoding': _, 'content-type': __, ...rest } = headers;
    return reply.code(304).headers(rest).send();
  }
  return reply.headers(headers).send(body);
}

/** A request as it came, before or behind the framework. */
type Asked = Pick<IncomingMessage, 'url' | 'headers'>;

/** The answer that is kept for a request, if there is one. */
export function keptAnswer(context: ApiContext, request: Asked): KeptAnswer | undefined {
  context.bodies.keepFor(servedRun(context));
  return context.bodies.get(keyOf(request));
}

/** Everything that the bytes of an answer depend on at one moment, beside the run. */
function keyOf({ url, headers }: Asked): string {
  return `${encodingOf(headers['accept-encoding'])} ${headers.accept ?? ''} ${url}`;
}

function servedRun({ runs }: ApiContext): string {
  const state = runs.state();
  return state.status === 'ready' ? state.run.id : state.status;
}
