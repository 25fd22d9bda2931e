import { seriesValues } from '@crimecast/data';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { WithContext } from '../api-context.js';
import { wantedSeries } from '../catalog/wanted-series.js';
import { sendRead } from '../http/send-read.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { seriesList, seriesQuery } from '../schemas/series.js';

export const seriesRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  app.get(
    '/v1/series',
    {
      schema: {
        tags: ['observed'],
        summary: 'Recorded cases by year',
        description: 'One crime in all districts, all crimes of one district, or one series.',
        querystring: seriesQuery,
        response: { 200: ok('Counts per period.', seriesList), ...problems(400, 422) },
      },
    },
    async (request, reply) => {
      const positions = wantedSeries(catalog, request.query);
      return sendRead(context, request, reply, {
        key: [request.query.crime, request.query.district],
        make: () => ({
          measure: 'recorded cases',
          times: catalog.times,
          dataVersion: catalog.dataVersion,
          data: positions.map((s) => ({
            district: catalog.panel.series[s]!.area,
            crime: catalog.panel.series[s]!.crime,
            values: Array.from(seriesValues(catalog.panel, s), orNull),
          })),
          count: positions.length,
        }),
      });
    },
  );
};

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
