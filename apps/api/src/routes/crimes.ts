import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { crimeGroups } from '../catalog/crime-groups.js';
import { unknownCrime } from '../catalog/require-known.js';
import { flatTable } from '../http/flat-table.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { Problem } from '../problems/problem.js';
import { crimeList, groupList, oneCrime } from '../schemas/crime.js';
import { crimeId } from '../schemas/ids.js';
import { ok, okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { formatQuery } from '../schemas/state.js';

export const crimeRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  const crimes = () => [...catalog.crimes.values()];
  const groups = () => crimeGroups(catalog.crimes.values());

  app.get(
    '/v1/crimes',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listCrimes',
        tags: ['observed'],
        summary: 'List crimes',
        description: 'The crimes that are counted and forecast, with their place in the source.',
        querystring: formatQuery,
        response: {
          200: okOrCsv('Crimes, in the order of the protocol.', crimeList),
          ...problems(400, 406, 429),
        },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, {
        make: () => ({ data: crimes(), count: catalog.crimes.size }),
        table: () => flatTable(crimes()),
      }),
  );

  app.get(
    '/v1/crimes/:id',
    {
      ...readOptions(context),
      schema: {
        operationId: 'getCrime',
        tags: ['observed'],
        summary: 'One crime',
        description: 'A crime by its id, with what its figures hide.',
        params: z.object({ id: crimeId }),
        querystring: z.strictObject({}),
        response: { 200: ok('The crime.', oneCrime), ...problems(400, 404, 406, 429) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const crime = catalog.crimes.get(id);
      if (!crime) throw new Problem('CRIME_NOT_FOUND', unknownCrime(catalog, id));
      return sendRead(context, request, reply, {
        make() {
          const jumps = catalog.quality().jumps.filter((jump) => jump.crime === id);
          const notes = jumps.map(({ stateCode, note }) => ({ state: stateCode, note }));
          return { data: { ...crime, notes } };
        },
      });
    },
  );

  app.get(
    '/v1/groups',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listGroups',
        tags: ['observed'],
        summary: 'List groups of crimes',
        description:
          'Groups that the crimes belong to; `group=` in other addresses takes their ids.',
        querystring: formatQuery,
        response: { 200: okOrCsv('Groups.', groupList), ...problems(400, 406, 429) },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, {
        make() {
          const data = groups();
          return { data, count: data.length };
        },
        table: () => flatTable(groups()),
      }),
  );
};
