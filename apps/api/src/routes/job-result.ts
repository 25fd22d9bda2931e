import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiContext, WithContext } from '../api-context.js';
import { type Format, formatOf } from '../http/formats.js';
import { findOwnJob } from '../jobs/find-own-job.js';
import { isFinal, type Job } from '../jobs/job.js';
import { RESULT_FORMS } from '../jobs/job-code.js';
import { requireJobKey } from '../jobs/require-job-key.js';
import { Problem } from '../problems/problem.js';
import { jobParams } from '../schemas/job.js';
import { problems } from '../schemas/problem.js';
import { blobHead, readBlob } from '../store/blob-store.js';

const FORMATS: readonly Format[] = ['json', 'csv', 'parquet'];
const query = z.strictObject({
  format: z
    .enum(FORMATS, { error: `must be one of ${FORMATS.join(', ')}` })
    .optional()
    .describe('Format of the result; goes before the `Accept` header. Default json.'),
});

export const jobResultRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  app.get(
    '/v1/jobs/:id/result',
    {
      onRequest: requireJobKey('jobs', 'runs'),
      schema: {
        operationId: 'getJobResult',
        tags: ['jobs'],
        security: [{ key: [] }],
        summary: 'Result of a job',
        description:
          'What a succeeded job made: JSON; CSV and Parquet too for backtests and forecasts. Names in the CSV never start a formula.',
        params: jobParams,
        querystring: query,
        response: {
          200: {
            description: 'The result, by `Accept`.',
            content: {
              'application/json': {
                schema: z.looseObject({}).meta({
                  id: 'JobResult',
                  description: 'Scores of a backtest, forecasts of an upload, or the id of a run.',
                }),
              },
              'text/csv': { schema: z.string() },
              'application/vnd.apache.parquet': { schema: z.string() },
            },
          },
          304: z.null().describe('It has not changed since the tag that was sent.'),
          ...problems(400, 401, 403, 404, 406, 409, 410, 429),
        },
      },
    },
    async (request, reply) => {
      const job = await findOwnJob(context, request, request.params.id);
      refuseWithout(job);
      const format = formatOf(request, await formatsOf(context, job));
      const name = `job/${job.id}/result/${format}`;
      const head = await blobHead(context.store.db, name);
      const tag = `"${head?.sha256.slice(0, 20)}"`;
      reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: 'accept' });
      if (request.headers['if-none-match'] === tag) return reply.code(304).send(undefined as never);
      const bytes = await readBlob(context.store.db, name);
      if (!bytes) throw expired(job);
      return reply
        .type(RESULT_FORMS[format])
        .header('content-disposition', `attachment; filename="${job.kind}-${job.id}.${format}"`)
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) as never);
    },
  );
};

function refuseWithout(job: Job): void {
  if (!isFinal(job.state)) {
    throw new Problem(
      'JOB_UNFINISHED',
      `The job is ${job.state}; follow it at /v1/jobs/${job.id}/events and ask again when it has succeeded.`,
      { headers: { 'retry-after': '5' } },
    );
  }
  if (job.state === 'succeeded') return;
  throw new Problem(
    'JOB_WITHOUT_RESULT',
    job.problem
      ? `The job failed (${job.problem.code}): ${job.problem.detail}`
      : 'The job was cancelled; order it again for a result.',
  );
}

async function formatsOf({ store }: ApiContext, job: Job): Promise<Format[]> {
  const heads = await Promise.all(
    FORMATS.map((format) => blobHead(store.db, `job/${job.id}/result/${format}`)),
  );
  const there = FORMATS.filter((_, i) => heads[i] !== null);
  if (there.length === 0) throw expired(job);
  return there;
}

function expired({ expiresAt }: Job): Problem {
  const when = expiresAt ? ` on ${expiresAt.toISOString()}` : '';
  return new Problem('RESULT_EXPIRED', `The result was deleted${when}; order the job again.`);
}
