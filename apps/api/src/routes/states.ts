import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { stateDetail, stateRow } from '../answers/state-rows.js';
import type { WithContext } from '../api-context.js';
import { unknownState } from '../catalog/require-known.js';
import { flatTable } from '../http/flat-table.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { Problem } from '../problems/problem.js';
import { stateCode } from '../schemas/ids.js';
import { ok, okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { formatQuery, oneState, stateList } from '../schemas/state.js';

export const stateRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  const rows = () => [...catalog.states.keys()].sort().map((code) => stateRow(catalog, code));

  app.get(
    '/v1/states',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listStates',
        tags: ['observed'],
        summary: 'List states',
        description: 'The states and union territories, by code.',
        querystring: formatQuery,
        response: { 200: okOrCsv('States, by code.', stateList), ...problems(400, 406, 429) },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, {
        make() {
          const data = rows();
          return { data, count: data.length };
        },
        table: () => flatTable(rows()),
      }),
  );

  app.get(
    '/v1/states/:code',
    {
      ...readOptions(context),
      schema: {
        operationId: 'getState',
        tags: ['observed'],
        summary: 'One state',
        description: 'A state by its LGD code, with its districts.',
        params: z.object({ code: stateCode }),
        querystring: z.strictObject({}),
        response: { 200: ok('The state.', oneState), ...problems(400, 404, 406, 429) },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      if (!catalog.states.has(code)) {
        throw new Problem('STATE_NOT_FOUND', unknownState(catalog, code));
      }
      return sendRead(context, request, reply, {
        make: () => ({ data: stateDetail(catalog, code) }),
      });
    },
  );
};
