import { listModels } from '@crimecast/models';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { ApiContext, WithContext } from '../api-context.js';
import { requireModel } from '../catalog/require-known.js';
import { commaList } from '../http/comma-list.js';
import { ThreadFailure } from '../jobs/job-threads.js';
import type { ForecastOrder } from '../jobs/kinds/orders.js';
import type { UploadFacts, UploadOrder } from '../jobs/kinds/read-upload.js';
import { orderHash, orderJob, repeatedOrder } from '../jobs/order-job.js';
import { requireJobKey } from '../jobs/require-job-key.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { oneJob, orderHeaders } from '../schemas/job.js';
import { MAX_LISTS, uploadBody, uploadQuery } from '../schemas/job-orders.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

const TYPES: Readonly<Record<string, 'csv' | 'parquet'>> = {
  'text/csv': 'csv',
  'application/vnd.apache.parquet': 'parquet',
  'application/octet-stream': 'parquet',
};
const MAX_SERIES = 20_000;
/** Forecasts of one job: series × periods × models. */
const MAX_ROWS_OUT = 1_000_000;

export const createUploadRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  // Only here, and only for those whose key has been checked, a body may be large.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(Object.keys(TYPES), { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  app.post(
    '/v1/uploads',
    {
      onRequest: requireJobKey('jobs'),
      bodyLimit: context.config.limits.uploadBytes,
      schema: {
        operationId: 'createUpload',
        tags: ['jobs'],
        security: [{ key: [] }],
        summary: 'Forecast a panel of your own',
        description:
          'Reads a long table (one row per area, crime and period) as CSV (`text/csv`) or Parquet (`application/vnd.apache.parquet`) in the body, refuses one with a wrong row at once, and orders forecasts of all its series. Send the encoding of a CSV as UTF-8. Needs a key with the scope `jobs`.',
        headers: orderHeaders,
        querystring: uploadQuery,
        consumes: ['text/csv', 'application/vnd.apache.parquet'],
        body: uploadBody,
        response: {
          202: ok('The job.', oneJob),
          ...problems(400, 401, 403, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const body = request.body as unknown;
      if (!(body instanceof Uint8Array) || body.length === 0) {
        throw new Problem('UPLOAD_INVALID', 'The body is empty; send a CSV or Parquet file in it.');
      }
      const hash = orderHash(request, body);
      const repeated = await repeatedOrder(context, request, reply, hash);
      if (repeated) return repeated;
      const order = forecastOrder(request.query);
      const type = TYPES[request.headers['content-type']!.split(';', 1)[0]!.trim().toLowerCase()]!;
      const upload = uploadOrder(type, request.query, context.config.limits.uploadRows);
      const { panel, facts } = await read(context, upload, body);
      refuseHuge(order, facts);
      return orderJob(context, request, reply, {
        kind: 'forecast',
        order: { ...order, upload: facts },
        input: panel,
        requestHash: hash,
      });
    },
  );
};

type Query = z.output<typeof uploadQuery>;

function forecastOrder({ models, levels, horizon, seed }: Query): ForecastOrder {
  const known = listModels().map(({ id }) => id);
  const ids = listed(models);
  for (const id of ids) requireModel(known, id);
  const numbers = listed(levels).map(Number);
  const wrong = numbers.findIndex((level) => !(level >= 1 && level <= 99.9));
  if (wrong >= 0) {
    const shown = quote(listed(levels)[wrong]);
    throw new Problem('REQUEST_INVALID', `levels holds ${shown}; give percents from 1 to 99.9.`);
  }
  for (const [name, list] of Object.entries({ models: ids, levels: numbers })) {
    const most = MAX_LISTS[name as keyof typeof MAX_LISTS];
    if (list.length <= most && (name !== 'models' || list.length > 0)) continue;
    throw new Problem(
      'REQUEST_INVALID',
      `${name} holds ${list.length} entries; it must hold ${name === 'models' ? '1' : '0'} to ${most}.`,
    );
  }
  return { models: ids, horizon, levels: numbers.sort((a, b) => a - b), seed };
}

function listed(text: string): string[] {
  return [...new Set(commaList(text))];
}

function uploadOrder(type: 'csv' | 'parquet', query: Query, maxRows: number): UploadOrder {
  const { area, crime, time, value, parent, frequency } = query;
  if (frequency === undefined && type === 'csv') {
    throw new Problem(
      'PARAMETER_MISSING',
      'frequency is missing; say how far apart the periods are: day, week, month, quarter or year.',
    );
  }
  return {
    type,
    columns: { area, crime, time, value, ...(parent !== undefined && { parent }) },
    ...(frequency !== undefined && { frequency }),
    maxRows,
    maxSeries: MAX_SERIES,
  };
}

async function read(
  { jobs }: ApiContext,
  order: UploadOrder,
  bytes: Uint8Array,
): Promise<{ panel: Uint8Array; facts: UploadFacts }> {
  const reading = await jobs.threads.readUpload(order, bytes).catch(tooMuch);
  if (reading === null) {
    throw new Problem('QUEUE_FULL', 'Several uploads are being read; send it again in 5 seconds.', {
      headers: { 'retry-after': '5' },
    });
  }
  if (reading.ok) return reading;
  const { tooLarge, detail, problems: rows, problemCount } = reading;
  throw new Problem(tooLarge ? 'UPLOAD_TOO_LARGE' : 'UPLOAD_INVALID', detail, {
    extra: { problems: rows, problemCount },
  });
}

/** The thread that read it ended: it is given only so much memory. */
function tooMuch(error: unknown): never {
  if (!(error instanceof ThreadFailure)) throw error;
  throw new Problem(
    'UPLOAD_TOO_LARGE',
    'The upload could not be read within the memory that one may take; send it in several uploads.',
  );
}

function refuseHuge({ models, horizon }: ForecastOrder, { series }: UploadFacts): void {
  const rows = models.length * horizon * series;
  if (rows <= MAX_ROWS_OUT) return;
  throw new Problem(
    'UPLOAD_TOO_LARGE',
    `${series} series × ${horizon} periods × ${models.length} models are ${rows} forecasts; at most ${MAX_ROWS_OUT} are made in one job. Ask for fewer periods or models, or send the series in several uploads.`,
  );
}
