import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { flatPastRow, pastRows } from '../answers/past-rows.js';
import type { WithContext } from '../api-context.js';
import { wantedSeries } from '../catalog/wanted-series.js';
import { versionOf } from '../http/etag.js';
import { flatTable } from '../http/flat-table.js';
import { pageOf } from '../http/page.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { Problem } from '../problems/problem.js';
import { runFor } from '../run/run-for.js';
import { okOrCsv } from '../schemas/ok.js';
import { pastList } from '../schemas/past.js';
import { problems } from '../schemas/problem.js';
import { areaQuery } from '../schemas/risk.js';

export const pastForecastRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  app.get(
    '/v1/forecasts/past',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listPastForecasts',
        tags: ['forecasts'],
        summary: 'Last forecast against what happened',
        description:
          'What the default model forecast for the last observed period from the periods before it, with ranges made of errors known then, beside what was recorded: how far to trust the next forecast.',
        querystring: areaQuery,
        response: {
          200: okOrCsv('One row per district and crime.', pastList),
          ...problems(400, 404, 406, 410, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const wanted = wantedSeries(catalog, request.query);
      const run = await runFor(context, request.query.run);
      const { past } = run;
      if (past === null) {
        throw new Problem(
          'PAST_FORECASTS_NOT_FOUND',
          'This run compared no observed period with a forecast of it: its first model or its years do not allow it.',
        );
      }
      const version = versionOf({ dataVersion: run.dataVersion, run: run.id });
      const page = pageOf(request, pastRows(catalog, run, past, wanted), version, request.query);
      const { model, time, origin } = past;
      const levels = past.intervals.map(({ level }) => level);
      const bounds = levels.flatMap((level) => [`lower_${level}`, `upper_${level}`]);
      return sendRead(context, request, reply, {
        run: run.id,
        next: page.next,
        make: () => ({
          measure: 'recorded cases',
          ...{ run: run.id, origin, dataVersion: run.dataVersion, model, time, levels },
          data: page.rows,
          count: page.rows.length,
        }),
        table: () =>
          flatTable(
            page.rows.map((row) => ({ ...flatPastRow(row), time, origin, model, run: run.id })),
            [
              ...['district', 'crime', 'time', 'value', 'mean', ...bounds],
              ...['origin', 'model', 'run'],
            ],
          ),
      });
    },
  );
};
