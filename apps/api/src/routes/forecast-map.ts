import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { forecastMap, mapTable, STATUSES } from '../answers/forecast-map.js';
import { forecastView } from '../answers/forecast-view.js';
import type { WithContext } from '../api-context.js';
import { requireCrime, requireModel } from '../catalog/require-known.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { requireLevels, requireStep } from '../run/require-cells.js';
import { runFor } from '../run/run-for.js';
import { forecastMap as mapShape } from '../schemas/forecast.js';
import { mapQuery } from '../schemas/forecast-query.js';
import { okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const forecastMapRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  app.get(
    '/v1/forecasts/map',
    {
      ...readOptions(context),
      schema: {
        operationId: 'getForecastMap',
        tags: ['forecasts'],
        summary: 'One crime on the whole map',
        description:
          'Forecast, bounds and last count of every district in columns, small enough for one request by a page. Sorted by code: it is no ranking.',
        querystring: mapQuery,
        response: {
          200: okOrCsv('Columns of equal length, by district code.', mapShape),
          ...problems(400, 406, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { crime, time, model, interval, run: runId } = request.query;
      requireCrime(catalog, crime);
      if (runId === undefined) requireModel(context.modelIds, model);
      const run = await runFor(context, runId);
      requireModel(
        run.models.map(({ id }) => id),
        model,
      );
      const step = requireStep(run, time);
      const level = requireLevels(run, interval === undefined ? undefined : [interval])[0] ?? null;
      const view = forecastView(run, 'district', model)!;
      const facts = { model, crime, time: run.times[step - 1]! };
      const columns = () => forecastMap(catalog, run, view, { crime, step, level: level ?? 0 });
      const source = { run: run.id, origin: run.origin, dataVersion: run.dataVersion };
      return sendRead(context, request, reply, {
        run: run.id,
        make() {
          const made = columns();
          return {
            ...{ measure: 'recorded cases', ...source, ...facts, interval: level },
            ...{ statuses: STATUSES, columns: made, count: made.district.length },
          };
        },
        table: () =>
          mapTable(columns(), {
            ...facts,
            interval: level ?? '',
            ...{ measure: 'recorded cases', origin: run.origin, run: run.id },
            data_version: run.dataVersion,
          }),
      });
    },
  );
};
