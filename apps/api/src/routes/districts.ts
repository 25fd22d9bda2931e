import { searchDistricts } from '@crimecast/data/geo';
import type { District } from '@crimecast/data/ncrb';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import type { Catalog } from '../catalog/catalog.js';
import { requireState, unknownDistrict } from '../catalog/require-known.js';
import { sendRead } from '../http/send-read.js';
import { Problem } from '../problems/problem.js';
import { districtList, districtQuery, oneDistrict } from '../schemas/district.js';
import { districtCode } from '../schemas/ids.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const districtRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;

  app.get(
    '/v1/districts',
    {
      schema: {
        tags: ['observed'],
        summary: 'List districts',
        description:
          'All districts, by code, or those that a search finds, the best first; `state` narrows both.',
        querystring: districtQuery,
        response: { 200: ok('Districts.', districtList), ...problems(400, 422) },
      },
    },
    async (request, reply) => {
      const { state, q } = request.query;
      if (state !== undefined) requireState(catalog, state);
      return sendRead(context, request, reply, {
        key: [state, q],
        make() {
          const data = q === undefined ? listed(catalog, state) : found(catalog, q, state);
          return { data, count: data.length };
        },
      });
    },
  );

  app.get(
    '/v1/districts/:code',
    {
      schema: {
        tags: ['observed'],
        summary: 'One district',
        description: 'A district by its LGD code.',
        params: z.object({ code: districtCode }),
        response: { 200: ok('The district.', oneDistrict), ...problems(404) },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const district = catalog.districts.get(code);
      if (!district) throw new Problem('DISTRICT_NOT_FOUND', unknownDistrict(catalog, code));
      return sendRead(context, request, reply, {
        key: code,
        make: () => ({
          data: { ...toRow(catalog, district), crimeNotes: crimeNotes(catalog, district) },
        }),
      });
    },
  );
};

function crimeNotes(catalog: Catalog, { stateCode }: District) {
  return catalog
    .quality()
    .jumps.filter((jump) => jump.stateCode === stateCode && catalog.crimes.has(jump.crime))
    .map(({ crime, note }) => ({ crime, note }));
}

function listed(catalog: Catalog, state: string | undefined) {
  return [...catalog.districts.values()]
    .filter((district) => state === undefined || district.stateCode === state)
    .map((district) => toRow(catalog, district));
}

/** Best first; a district without counts of its own is not among the districts served. */
function found(catalog: Catalog, q: string, state: string | undefined) {
  const options = { limit: 100, ...(state !== undefined && { state }) };
  return searchDistricts(catalog.search, q, options).flatMap(({ code, match }) => {
    const district = catalog.districts.get(code);
    return district ? [{ ...toRow(catalog, district), match: match.why }] : [];
  });
}

function toRow(catalog: Catalog, district: District) {
  const { code, name, stateCode, stateName, firstYear, lastYear, notes } = district;
  return {
    code,
    name,
    state: { code: stateCode, name: stateName },
    firstYear,
    lastYear,
    territory: catalog.byDistrict.has(code),
    notes,
  };
}
