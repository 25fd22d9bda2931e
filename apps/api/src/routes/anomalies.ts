import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ANOMALY_MEANING, anomalyRows } from '../answers/anomaly-rows.js';
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
import { anomalyList, areaQuery } from '../schemas/risk.js';

const COLUMNS = ['district', 'crime', 'value', 'mean', 'upper', 'time', 'interval', 'run'];

export const anomalyRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  app.get(
    '/v1/anomalies',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listAnomalies',
        tags: ['forecasts'],
        summary: 'Counts above the expected range',
        description:
          'Counts of the last observed period above what had been forecast for it a period before, with the share that would be above it by chance. By code; all of them without a filter.',
        querystring: areaQuery,
        response: {
          200: okOrCsv('One row per district and crime above its range.', anomalyList),
          ...problems(400, 404, 406, 410, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { crime, group, district, state } = request.query;
      const all = (crime ?? group ?? district ?? state) === undefined;
      const wanted = all ? { crimes: null, areas: null } : wantedSeries(catalog, request.query);
      const run = await runFor(context, request.query.run);
      const { anomalies } = run;
      if (anomalies === null) {
        throw new Problem(
          'ANOMALIES_NOT_FOUND',
          'This run compared no observed year with a forecast of it: it lacks a model or years for it.',
        );
      }
      const version = versionOf({ dataVersion: run.dataVersion, run: run.id });
      const rows = anomalyRows(run, anomalies, wanted);
      const page = pageOf(request, rows, version, request.query);
      const { model, time, level, compared, origin } = anomalies;
      return sendRead(context, request, reply, {
        run: run.id,
        next: page.next,
        make: () => ({
          measure: 'recorded cases',
          ...{ run: run.id, origin, dataVersion: run.dataVersion, model, time },
          ...{ interval: level, compared, found: anomalies.found.length },
          expectedShare: (100 - level) / 200,
          meaning: ANOMALY_MEANING,
          data: page.rows,
          count: page.rows.length,
        }),
        table: () =>
          flatTable(
            page.rows.map((row) => ({ ...row, time, interval: level, run: run.id })),
            COLUMNS,
          ),
      });
    },
  );
};
