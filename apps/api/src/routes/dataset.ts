import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { flatTable } from '../http/flat-table.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { dataset, quality, sourceList } from '../schemas/dataset.js';
import { ok, okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { formatQuery } from '../schemas/state.js';

export const datasetRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  const tables = () =>
    Object.entries(catalog.manifest.files).map(([name, file]) => ({
      name,
      sha256: file.sha256,
      bytes: file.bytes,
      rows: file.rows ?? null,
      source: file.source,
      licence: file.licence,
    }));

  app.get(
    '/v1/dataset',
    {
      ...readOptions(context),
      schema: {
        operationId: 'getDataset',
        tags: ['observed'],
        summary: 'What the figures are',
        description: 'Version, years and sources of the table behind every answer.',
        querystring: z.strictObject({}),
        response: { 200: ok('Version, extent and sources.', dataset), ...problems(400, 406, 429) },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, {
        make: () => ({
          measure: 'recorded cases',
          dataVersion: catalog.dataVersion,
          tablesVersion: catalog.manifest.version,
          frequency: catalog.panel.frequency,
          years: catalog.times,
          districts: catalog.withCounts.size,
          crimes: catalog.crimes.size,
          series: catalog.panel.series.length,
          sources: catalog.manifest.sources,
        }),
      }),
  );

  app.get(
    '/v1/dataset/sources',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listSources',
        tags: ['observed'],
        summary: 'Where the figures are from',
        description:
          'Every committed table with its checksum, source and licence, and the published files they were made from.',
        querystring: formatQuery,
        response: {
          200: okOrCsv('Tables and published files.', sourceList),
          ...problems(400, 406, 429),
        },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, {
        make() {
          const { version: tablesVersion, sources } = catalog.manifest;
          const data = tables();
          return { tablesVersion, sources, data, count: data.length };
        },
        table: () => flatTable(tables()),
      }),
  );

  app.get(
    '/v1/dataset/quality',
    {
      ...readOptions(context),
      schema: {
        operationId: 'getQuality',
        tags: ['observed'],
        summary: 'What is wrong with the figures',
        description:
          'What is known to be wrong, missing or misleading in the tables, and what was done about it.',
        querystring: z.strictObject({}),
        response: { 200: ok('The quality report.', quality), ...problems(400, 406, 429) },
      },
    },
    async (request, reply) => sendRead(context, request, reply, { make: () => catalog.quality() }),
  );
};
