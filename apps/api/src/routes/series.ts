import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  observedPositions,
  SERIES_FIELDS,
  seriesRows,
  seriesTable,
} from '../answers/series-rows.js';
import type { WithContext } from '../api-context.js';
import { requireSpan } from '../catalog/require-span.js';
import { wantedSeries } from '../catalog/wanted-series.js';
import { versionOf } from '../http/etag.js';
import { pageOf } from '../http/page.js';
import { selectFields } from '../http/select-fields.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { seriesList, seriesQuery } from '../schemas/series.js';

export const seriesRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  app.get(
    '/v1/series',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listSeries',
        tags: ['observed'],
        summary: 'Recorded cases by year',
        description:
          'One crime in all districts, all crimes of one district, those of a state or group, or sums by state or for India. With `fields=` also rates per 100,000 inhabitants, populations and what to know before comparing. As CSV one row per series and year.',
        querystring: seriesQuery,
        response: {
          200: okOrCsv('Counts per period.', seriesList),
          ...problems(400, 406, 410, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const { level, from, to, fields: asked, ...page } = request.query;
      const { all, byDefault } = SERIES_FIELDS[level];
      const fields = selectFields(asked, all, byDefault);
      const span = requireSpan(catalog, from, to);
      const positions = observedPositions(catalog, level, wantedSeries(catalog, request.query));
      const { rows, next } = pageOf(
        request,
        positions,
        versionOf({ dataVersion: catalog.dataVersion }),
        page,
      );
      return sendRead(context, request, reply, {
        next,
        make: () => ({
          measure: 'recorded cases',
          level,
          times: catalog.times.slice(span.from, span.to),
          dataVersion: catalog.dataVersion,
          data: seriesRows(catalog, level, rows, span, fields),
          count: rows.length,
        }),
        table: () => seriesTable(catalog, level, rows, span),
      });
    },
  );
};
