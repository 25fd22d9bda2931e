import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { populationRows, populationYears } from '../answers/population-rows.js';
import type { WithContext } from '../api-context.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { okOrCsv } from '../schemas/ok.js';
import { populationList } from '../schemas/population.js';
import { problems } from '../schemas/problem.js';
import { formatQuery } from '../schemas/state.js';

export const populationRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog } = context;
  app.get(
    '/v1/populations',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listPopulations',
        tags: ['observed'],
        summary: 'How many people live where',
        description:
          'Persons by district and year, for rates per 100,000: the Census of 2011 projected; null where borders changed since in a way that leaves no sound figure.',
        querystring: formatQuery,
        response: {
          200: okOrCsv('Districts, by code.', populationList),
          ...problems(400, 406, 429),
        },
      },
    },
    async (request, reply) =>
      sendRead(context, request, reply, {
        make() {
          const data = populationRows(catalog);
          const times = populationYears(catalog).map(String);
          return { times, kind: 'projected', data, count: data.length };
        },
        table() {
          const years = populationYears(catalog);
          return {
            header: ['district', ...years.map((year) => `persons_${year}`), 'misleads', 'note'],
            rows: () =>
              populationRows(catalog).map(({ district, values, misleads, note }) => [
                ...[district, ...values, misleads, note],
              ]),
          };
        },
      }),
  );
};
