import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { eachForecastKey, forecastTable } from '../answers/forecast-rows.js';
import { forecastView } from '../answers/forecast-view.js';
import { observedPositions, seriesTable } from '../answers/series-rows.js';
import type { WithContext } from '../api-context.js';
import { type AreaLevel, INDIA } from '../catalog/area-level.js';
import type { Catalog } from '../catalog/catalog.js';
import { findSeries, type Wanted } from '../catalog/series-index.js';
import { createExportCache } from '../exports/export-cache.js';
import { sendExport } from '../exports/send-export.js';
import { requireSteps } from '../run/require-cells.js';
import { runFor } from '../run/run-for.js';
import {
  forecastExport,
  forecastExportQuery,
  seriesExport,
  seriesExportQuery,
} from '../schemas/export.js';
import { okOrFile } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

const SERIES_NUMBERS = new Set([
  ...['recorded_cases', 'population', 'rate_per_100k', 'missing_districts'],
]);

export const exportRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  const exports = createExportCache();

  app.get(
    '/v1/exports/series',
    {
      compress: false,
      schema: {
        operationId: 'exportSeries',
        tags: ['bulk'],
        summary: 'All recorded cases in one file',
        description:
          'Every count of a level, one row per series and year, as JSON, CSV or Parquet to download.',
        querystring: seriesExportQuery,
        response: { 200: okOrFile('Every count.', seriesExport), ...problems(400, 406, 429) },
      },
    },
    async (request, reply) => {
      const { level } = request.query;
      const { dataVersion, times } = catalog;
      return sendExport(exports, request, reply, {
        name: `series-${level}`,
        dataVersion,
        about: { measure: 'recorded cases', level, dataVersion },
        numbers: SERIES_NUMBERS,
        table() {
          const positions = observedPositions(catalog, level, everything(catalog, level));
          return seriesTable(catalog, level, positions, { from: 0, to: times.length });
        },
      });
    },
  );

  app.get(
    '/v1/exports/forecasts',
    {
      compress: false,
      schema: {
        operationId: 'exportForecasts',
        tags: ['bulk'],
        summary: 'All forecasts in one file',
        description:
          'Every forecast of a run at a level, by all of its models, as JSON, CSV or Parquet to download.',
        querystring: forecastExportQuery,
        response: {
          200: okOrFile('Every forecast of the run.', forecastExport),
          ...problems(400, 406, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { level } = request.query;
      const run = await runFor(context, request.query.run);
      const { id, origin, dataVersion, levels } = run;
      return sendExport(exports, request, reply, {
        name: `forecasts-${level}-${id}`,
        ...{ dataVersion, run: id },
        about: { measure: 'recorded cases', level, run: id, origin, dataVersion, levels },
        numbers: new Set([
          ...['horizon', 'mean', 'last_recorded'],
          ...levels.flatMap((one) => [`lower_${one}`, `upper_${one}`]),
        ]),
        table() {
          const views = run.models.map((model) => forecastView(run, level, model.id)!);
          const positions = findSeries(views[0]!.series, everything(catalog, level));
          const keys = eachForecastKey({ views, positions, steps: requireSteps(run, undefined) });
          return forecastTable(catalog, run, { level, levels }, keys);
        },
      });
    },
  );
};

function everything({ states }: Catalog, level: AreaLevel): Wanted {
  if (level === 'district') return { crimes: null, areas: null };
  return { crimes: null, areas: level === 'india' ? [INDIA] : [...states.keys()] };
}
