import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { planAlerts } from '../alerts/plan-alerts.js';
import { readyRun, type WithContext } from '../api-context.js';
import { flatTable } from '../http/flat-table.js';
import { pageOf } from '../http/page.js';
import { sendFresh } from '../http/send-fresh.js';
import { requireJobKey } from '../jobs/require-job-key.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { lackingToServe } from '../run/lacking-to-serve.js';
import { runFor } from '../run/run-for.js';
import { runId } from '../schemas/ids.js';
import { ok, okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { oneRun, runList, runsQuery } from '../schemas/run.js';
import { findRun, listRuns, publishStored, type RunRecord } from '../store/run-store.js';

export const runRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { db } = context.store;
  const toRow = ({ createdAt, ...record }: RunRecord) => ({
    id: record.id,
    current: record.id === readyRun(context)?.id,
    createdAt: createdAt.toISOString(),
    seconds: record.seconds,
    origin: record.origin,
    times: [...record.times],
    models: [...record.models],
    crimes: [...record.crimes],
    levels: [...record.levels],
    seed: record.seed,
    dataVersion: record.dataVersion,
    codeVersion: record.codeVersion,
  });

  app.get(
    '/v1/runs',
    {
      compress: false,
      schema: {
        operationId: 'listRuns',
        tags: ['forecasts'],
        summary: 'List runs',
        description: 'Complete trainings, the newest first. One under way is a job.',
        querystring: runsQuery,
        response: { 200: okOrCsv('Runs.', runList), ...problems(400, 406, 410, 429) },
      },
    },
    async (request, reply) => {
      const rows = (await listRuns(db)).map(toRow);
      // A new run puts itself first: pages of the list before it would shift.
      const version = rows.map(({ id }) => id).join();
      const page = pageOf(request, rows, version, request.query);
      return sendFresh(request, reply, {
        next: page.next,
        make: () => ({ data: page.rows, count: page.rows.length }),
        table: () => flatTable(page.rows),
      });
    },
  );

  app.get(
    '/v1/runs/:id',
    {
      compress: false,
      schema: {
        operationId: 'getRun',
        tags: ['forecasts'],
        summary: 'One run',
        description: 'What a complete training was asked for and made from.',
        params: z.object({ id: runId }),
        querystring: z.strictObject({}),
        response: { 200: ok('The run.', oneRun), ...problems(400, 404, 406, 429) },
      },
    },
    async (request, reply) => {
      const record = await stored(request.params.id);
      return sendFresh(request, reply, { make: () => ({ data: toRow(record) }) });
    },
  );

  app.post(
    '/v1/runs/:id/publish',
    {
      onRequest: requireJobKey('runs'),
      schema: {
        operationId: 'publishRun',
        tags: ['forecasts'],
        security: [{ key: [] }],
        summary: 'Serve a stored run',
        description:
          'Makes a run the one that is served when none is named, to go back to an earlier one or forth again. Every server on the same database follows within two seconds; the next training of a full run is served in its turn. Alerts are sent when a run is served for the first time, not when it is gone back to. Needs a key with the scope `runs`.',
        params: z.object({ id: runId }),
        querystring: z.strictObject({}),
        response: {
          200: ok('The run, served from now on.', oneRun),
          ...problems(400, 401, 403, 404, 406, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const record = await stored(request.params.id);
      const lacking = lackingToServe(context, record);
      if (lacking) throw new Problem('RUN_PARTIAL', `${lacking} Ask for it by its id.`);
      // A damaged one is refused here and not by every server that would serve it.
      await runFor(context, record.id);
      await publishStored(db, record.id, planAlerts);
      await context.runs.serveNewest();
      return reply.send({ data: toRow(record) });
    },
  );

  /** @throws Problem `RUN_NOT_FOUND` */
  async function stored(id: string): Promise<RunRecord> {
    const record = await findRun(db, id);
    if (record) return record;
    throw new Problem(
      'RUN_NOT_FOUND',
      `No run has the id ${quote(id)}; they are listed at /v1/runs.`,
    );
  }
};
