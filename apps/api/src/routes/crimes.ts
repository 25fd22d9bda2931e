import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { sendRead } from '../http/send-read.js';
import { crimeList } from '../schemas/crime.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const crimeRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  app.get(
    '/v1/crimes',
    {
      schema: {
        tags: ['observed'],
        summary: 'List crimes',
        description: 'The crimes that are counted and forecast, with their place in the source.',
        querystring: z.strictObject({}),
        response: { 200: ok('Crimes, in the order of the protocol.', crimeList), ...problems(400) },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, {
        key: null,
        make() {
          const data = [...context.catalog.crimes.values()];
          return { data, count: data.length };
        },
      }),
  );
};
