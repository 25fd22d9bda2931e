import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { openEventStream } from '../jobs/event-stream.js';
import { findOwnJob } from '../jobs/find-own-job.js';
import { isFinal, type JobState } from '../jobs/job.js';
import { jobView } from '../jobs/job-view.js';
import { requireJobKey } from '../jobs/require-job-key.js';
import { Problem } from '../problems/problem.js';
import { jobParams } from '../schemas/job.js';
import { problems } from '../schemas/problem.js';

/** Milliseconds that one connection is kept; its client comes again by itself. */
const LIFE = 15 * 60_000;
/** Streams that one key may have open at this server. */
const MOST_STREAMS = 20;

export const jobEventRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const streams = new Map<string, number>();

  app.get(
    '/v1/jobs/:id/events',
    {
      exposeHeadRoute: false,
      onRequest: requireJobKey('jobs', 'runs'),
      schema: {
        operationId: 'watchJob',
        tags: ['jobs'],
        security: [{ key: [] }],
        summary: 'Follow a job',
        description:
          'Server-sent events: `state` with the job whenever its state changes, and first of all; `progress` with its progress in between. Ends with the final state. A client that comes again with `Last-Event-ID` is told only what is new; 204 when nothing will be.',
        headers: z.looseObject({
          'last-event-id': z.string().optional().describe('Id of the last event that was read.'),
        }),
        params: jobParams,
        querystring: z.strictObject({}),
        response: {
          200: {
            description: 'A stream of events.',
            content: { 'text/event-stream': { schema: z.string() } },
          },
          204: z.null().describe('The final state has been told already.'),
          ...problems(400, 401, 403, 404, 429),
        },
      },
    },
    async (request, reply) => {
      const job = await findOwnJob(context, request, request.params.id);
      const known = Number(request.headers['last-event-id'] ?? Number.NaN);
      if (isFinal(job.state) && known >= job.revision) {
        return reply
          .code(204)
          .header('cache-control', 'no-store')
          .send(undefined as never);
      }
      const owner = request.apiKey!.id;
      const open = streams.get(owner) ?? 0;
      if (open >= MOST_STREAMS) {
        throw new Problem(
          'TOO_MANY_REQUESTS',
          `${open} streams of this key are open; close one, or ask /v1/jobs/${job.id} now and then.`,
          { headers: { 'retry-after': '30' } },
        );
      }
      streams.set(owner, open + 1);
      let told: JobState | null = Number.isNaN(known) ? null : job.state;
      let unwatch = () => {};
      const stream = openEventStream(reply, {
        lifeMs: LIFE,
        signal: context.closing,
        onEnd() {
          unwatch();
          const left = streams.get(owner)! - 1;
          if (left > 0) streams.set(owner, left);
          else streams.delete(owner);
        },
      });
      unwatch = context.jobs.watcher.watch(job.id, (now) => {
        if (now && !(now.revision <= known)) {
          const changed = now.state !== told || isFinal(now.state);
          told = now.state;
          if (changed) stream.send('state', now.revision, jobView(now));
          else stream.send('progress', now.revision, now.progress);
        }
        if (!now || isFinal(now.state)) stream.end();
      });
      return reply;
    },
  );
};
