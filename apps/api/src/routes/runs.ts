import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readyRun, type WithContext } from '../api-context.js';
import { flatTable } from '../http/flat-table.js';
import { pageOf } from '../http/page.js';
import { sendFresh } from '../http/send-fresh.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { runId } from '../schemas/ids.js';
import { ok, okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { oneRun, runList, runsQuery } from '../schemas/run.js';
import { findRun, listRuns, type RunRecord } from '../store/run-store.js';

export const runRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { db } = context.store;
  const toRow = ({ createdAt, ...record }: RunRecord) => ({
    id: record.id,
    current: record.id === readyRun(context)?.id,
    createdAt: createdAt.toISOString(),
    seconds: record.seconds,
    origin: record.origin,
    times: record.times,
    models: record.models,
    crimes: record.crimes,
    levels: record.levels,
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
      const { id } = request.params;
      const record = await findRun(db, id);
      if (!record) {
        throw new Problem(
          'RUN_NOT_FOUND',
          `No run has the id ${quote(id)}; they are listed at /v1/runs.`,
        );
      }
      return sendFresh(request, reply, { make: () => ({ data: toRow(record) }) });
    },
  );
};
