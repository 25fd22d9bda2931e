import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { findOwnJob } from '../jobs/find-own-job.js';
import type { Job } from '../jobs/job.js';
import { jobView } from '../jobs/job-view.js';
import { requireJobKey } from '../jobs/require-job-key.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { jobList, jobParams, jobsQuery, oneJob } from '../schemas/job.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const jobRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { jobs } = context;
  const common = { onRequest: requireJobKey('jobs', 'runs') };
  const schema = { tags: ['jobs'], security: [{ key: [] }] };

  app.get(
    '/v1/jobs',
    {
      ...common,
      schema: {
        ...schema,
        operationId: 'listJobs',
        summary: 'List your jobs',
        description: 'The jobs of the key that asks, the newest first.',
        querystring: jobsQuery,
        response: { 200: ok('Jobs.', jobList), ...problems(400, 401, 403, 429) },
      },
    },
    async (request, reply) => {
      const { state, limit, cursor } = request.query;
      const after = cursor === undefined ? undefined : readCursor(cursor);
      const owner = request.apiKey!.id;
      const rows = await jobs.list({ owner, state, after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      reply.header('cache-control', 'no-store');
      if (rows.length > limit) reply.header('link', nextLink(page.at(-1)!, limit, state));
      return reply.send({ data: page.map(jobView), count: page.length });
    },
  );

  app.get(
    '/v1/jobs/:id',
    {
      ...common,
      schema: {
        ...schema,
        operationId: 'getJob',
        summary: 'One job',
        description: 'State and progress of a job; jobs of other keys are not found.',
        params: jobParams,
        querystring: z.strictObject({}),
        response: { 200: ok('The job.', oneJob), ...problems(400, 401, 403, 404, 429) },
      },
    },
    async (request, reply) => {
      const job = await findOwnJob(context, request, request.params.id);
      return reply.header('cache-control', 'no-store').send({ data: jobView(job) });
    },
  );

  app.delete(
    '/v1/jobs/:id',
    {
      ...common,
      schema: {
        ...schema,
        operationId: 'cancelJob',
        summary: 'Cancel a job',
        description:
          'Ends a job that waits or runs, and deletes what it made; one that has ended stays as it is. May be repeated.',
        params: jobParams,
        querystring: z.strictObject({}),
        response: {
          200: ok('The job as it is now.', oneJob),
          ...problems(400, 401, 403, 404, 429),
        },
      },
    },
    async (request, reply) => {
      const job = await jobs.cancel(await findOwnJob(context, request, request.params.id));
      return reply.header('cache-control', 'no-store').send({ data: jobView(job) });
    },
  );
};

function nextLink({ createdAt, id }: Job, limit: number, state: string | undefined): string {
  const cursor = Buffer.from(JSON.stringify([createdAt.getTime(), id])).toString('base64url');
  const query = new URLSearchParams({ limit: String(limit), cursor, ...(state && { state }) });
  return `</v1/jobs?${query}>; rel="next"`;
}

/** @throws Problem `CURSOR_INVALID` */
function readCursor(text: string): { createdAt: Date; id: string } {
  try {
    const [time, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [number, string];
    const createdAt = new Date(time);
    if (typeof id === 'string' && /^[\w-]{1,100}$/.test(id) && createdAt.toISOString())
      return { createdAt, id };
  } catch {
    // Not JSON, or no time: the same refusal.
  }
  throw new Problem(
    'CURSOR_INVALID',
    `The cursor ${quote(text)} was not given by this list; follow the "next" link of an answer.`,
  );
}
