import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { sendRead } from '../http/send-read.js';
import { dataset, quality } from '../schemas/dataset.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const datasetRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  app.get(
    '/v1/dataset',
    {
      schema: {
        tags: ['observed'],
        summary: 'What the figures are',
        description: 'Version, years and sources of the table behind every answer.',
        querystring: z.strictObject({}),
        response: { 200: ok('Version, extent and sources.', dataset), ...problems(400) },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, {
        key: null,
        make: () => ({
          measure: 'recorded cases',
          dataVersion: catalog.dataVersion,
          tablesVersion: catalog.manifest.version,
          frequency: catalog.panel.frequency,
          years: catalog.times,
          districts: catalog.byDistrict.size,
          crimes: catalog.crimes.size,
          series: catalog.panel.series.length,
          sources: catalog.manifest.sources,
        }),
      }),
  );
  app.get(
    '/v1/dataset/quality',
    {
      schema: {
        tags: ['observed'],
        summary: 'What is wrong with the figures',
        description:
          'What is known to be wrong, missing or misleading in the tables, and what was done about it.',
        querystring: z.strictObject({}),
        response: { 200: ok('The quality report.', quality), ...problems(400) },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, { key: null, make: () => catalog.quality() }),
  );
};
