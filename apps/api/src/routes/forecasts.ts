import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { WithContext } from '../api-context.js';
import { requireModel } from '../catalog/require-known.js';
import { wantedSeries } from '../catalog/wanted-series.js';
import { sendRead } from '../http/send-read.js';
import { forecastRows } from '../run/forecast-rows.js';
import { requireRun } from '../run/require-run.js';
import { forecastList, forecastQuery } from '../schemas/forecast.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const forecastRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog, modelIds } = context;
  app.get(
    '/v1/forecasts',
    {
      schema: {
        tags: ['forecasts'],
        summary: 'Forecast recorded cases',
        description:
          'Expected recorded cases with intervals, for one crime in all districts, all crimes of one district, or one series. 503 with the progress while the models are trained.',
        querystring: forecastQuery,
        response: {
          200: ok('One row per series, model and step.', forecastList),
          ...problems(400, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { crime, district, model } = request.query;
      if (model !== 'all') requireModel([...modelIds, 'all'], model);
      const positions = wantedSeries(catalog, { crime, district });
      const run = requireRun(context.runs.state());
      return sendRead(context, request, reply, {
        key: [crime, district, model],
        run: run.id,
        make() {
          const models = model === 'all' ? run.models : [run.model(model)!];
          const data = forecastRows(run, models, positions);
          return {
            measure: 'recorded cases',
            run: run.id,
            origin: run.origin,
            dataVersion: run.dataVersion,
            levels: run.levels,
            data,
            count: data.length,
          };
        },
      });
    },
  );
};
