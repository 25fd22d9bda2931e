import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  FORECAST_FIELDS,
  forecastKeys,
  forecastRows,
  forecastTable,
} from '../answers/forecast-rows.js';
import { forecastView } from '../answers/forecast-view.js';
import type { WithContext } from '../api-context.js';
import { requireModel } from '../catalog/require-known.js';
import { findSeries } from '../catalog/series-index.js';
import { wantedSeries } from '../catalog/wanted-series.js';
import { versionOf } from '../http/etag.js';
import { pageOf } from '../http/page.js';
import { selectFields } from '../http/select-fields.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { requireLevels, requireSteps } from '../run/require-cells.js';
import { runFor } from '../run/run-for.js';
import { forecastList } from '../schemas/forecast.js';
import { forecastQuery } from '../schemas/forecast-query.js';
import { okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const forecastRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog, modelIds } = context;
  app.get(
    '/v1/forecasts',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listForecasts',
        tags: ['forecasts'],
        summary: 'Forecast recorded cases',
        description:
          'Expected recorded cases with intervals: one crime in all districts, all crimes of one district, those of a state or group, or sums by state or for India. 503 with the progress while the models are trained. Everything at once is at /v1/exports/forecasts, a whole map in one small answer at /v1/forecasts/map.',
        querystring: forecastQuery,
        response: {
          200: okOrCsv('One row per series, model and step.', forecastList),
          ...problems(400, 406, 410, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { level, model, horizon, levels: askedLevels, fields: asked, ...query } = request.query;
      const { all, byDefault } = FORECAST_FIELDS[level];
      const fields = selectFields(asked, all, byDefault);
      const wanted = wantedSeries(catalog, request.query);
      if (query.run === undefined && model !== 'all') requireModel([...modelIds, 'all'], model);
      const run = await runFor(context, query.run);
      const ids = run.models.map(({ id }) => id);
      if (model !== 'all') requireModel([...ids, 'all'], model);
      const levels = requireLevels(run, askedLevels);
      const views = (model === 'all' ? ids : [model]).map((id) => forecastView(run, level, id)!);
      const keys = forecastKeys({
        views,
        positions: findSeries(views[0]!.series, wanted),
        steps: requireSteps(run, horizon),
      });
      const { rows, next } = pageOf(
        request,
        keys,
        versionOf({ dataVersion: run.dataVersion, run: run.id }),
        query,
      );
      const cells = { level, levels };
      return sendRead(context, request, reply, {
        run: run.id,
        next,
        make: () => ({
          measure: 'recorded cases',
          level,
          ...{ run: run.id, origin: run.origin, dataVersion: run.dataVersion, levels },
          data: forecastRows(catalog, run, cells, rows, fields),
          count: rows.length,
        }),
        table: () => forecastTable(catalog, run, cells, rows),
      });
    },
  );
};
