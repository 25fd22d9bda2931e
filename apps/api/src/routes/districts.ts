import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { DISTRICT_FIELDS, districtDetail, districtRow } from '../answers/district-rows.js';
import type { WithContext } from '../api-context.js';
import { type FoundDistrict, findDistricts } from '../catalog/find-districts.js';
import { unknownDistrict } from '../catalog/require-known.js';
import { versionOf } from '../http/etag.js';
import { flatTable } from '../http/flat-table.js';
import { pageOf } from '../http/page.js';
import { pickFields, selectFields } from '../http/select-fields.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { Problem } from '../problems/problem.js';
import { districtList, districtQuery, oneDistrict } from '../schemas/district.js';
import { districtCode } from '../schemas/ids.js';
import { ok, okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const districtRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  const toRow = ({ district, match }: FoundDistrict) => ({
    ...districtRow(catalog, district),
    ...(match === undefined ? {} : { match }),
  });

  app.get(
    '/v1/districts',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listDistricts',
        tags: ['observed'],
        summary: 'List districts',
        description:
          'All districts, by code; those that a search finds, the best first; those of a list of codes; or the one at a point. Each parameter narrows the others.',
        querystring: districtQuery,
        response: {
          200: okOrCsv('Districts.', districtList),
          ...problems(400, 406, 410, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const { fields: asked, limit, cursor } = request.query;
      const fields = selectFields(asked, DISTRICT_FIELDS, DISTRICT_FIELDS);
      const found = await findDistricts(catalog, request.query);
      const version = versionOf({ dataVersion: catalog.dataVersion });
      const { rows, next } = pageOf(request, found, version, { limit, cursor });
      return sendRead(context, request, reply, {
        next,
        make() {
          const data = rows.map((row) => pickFields(toRow(row), fields));
          return { data, count: data.length };
        },
        table: () => flatTable(rows.map(toRow)),
      });
    },
  );

  app.get(
    '/v1/districts/:code',
    {
      ...readOptions(context),
      schema: {
        operationId: 'getDistrict',
        tags: ['observed'],
        summary: 'One district',
        description:
          'A district by its LGD code, with its neighbours, the districts it exchanged territory with, and its population where a sound figure is known.',
        params: z.object({ code: districtCode }),
        querystring: z.strictObject({}),
        response: { 200: ok('The district.', oneDistrict), ...problems(400, 404, 406, 429) },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const district = catalog.districts.get(code);
      if (!district) throw new Problem('DISTRICT_NOT_FOUND', unknownDistrict(catalog, code));
      return sendRead(context, request, reply, {
        make: () => ({ data: districtDetail(catalog, district) }),
      });
    },
  );
};
