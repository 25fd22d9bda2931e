import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { riskRecord } from '../answers/accuracy-rows.js';
import { RISK_MEANING, riskRows } from '../answers/risk-rows.js';
import type { WithContext } from '../api-context.js';
import { wantedSeries } from '../catalog/wanted-series.js';
import { versionOf } from '../http/etag.js';
import { flatTable } from '../http/flat-table.js';
import { pageOf } from '../http/page.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { Problem } from '../problems/problem.js';
import { runFor } from '../run/run-for.js';
import { okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { areaQuery, riskList } from '../schemas/risk.js';

const COLUMNS = ['district', 'crime', 'from', 'probability', 'last', 'model', 'time', 'run'];

export const riskRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  app.get(
    '/v1/risk',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listRisk',
        tags: ['forecasts'],
        summary: 'Chances of an elevated year',
        description:
          'How likely the coming period is elevated for a district and crime, beside its own past: one crime, district, state or group. By code; it is no ranking of places.',
        querystring: areaQuery,
        response: {
          200: okOrCsv('One row per district and crime.', riskList),
          ...problems(400, 404, 406, 410, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const wanted = wantedSeries(catalog, request.query);
      const run = await runFor(context, request.query.run);
      const { risk } = run;
      if (risk === null) {
        throw new Problem(
          'RISK_NOT_FOUND',
          'This run learned no chances of an elevated year: it lacks a model or years for it.',
        );
      }
      const accuracy = await context.accuracy();
      const version = versionOf({ dataVersion: run.dataVersion, run: run.id });
      const rows = riskRows(catalog, run, risk, wanted);
      const page = pageOf(request, rows, version, request.query);
      const facts = { model: risk.model, time: run.times[0]! };
      return sendRead(context, request, reply, {
        run: run.id,
        also: accuracy?.version,
        next: page.next,
        make: () => ({
          measure: 'recorded cases',
          ...{ run: run.id, origin: run.origin, dataVersion: run.dataVersion },
          ...facts,
          meaning: RISK_MEANING,
          record: riskRecord(accuracy),
          data: page.rows,
          count: page.rows.length,
        }),
        table: () =>
          flatTable(
            page.rows.map((row) => ({ ...row, ...facts, run: run.id })),
            COLUMNS,
          ),
      });
    },
  );
};
