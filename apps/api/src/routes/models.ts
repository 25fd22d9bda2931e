import { listModels } from '@crimecast/models';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readyRun, type WithContext } from '../api-context.js';
import { sendRead } from '../http/send-read.js';
import { modelList } from '../schemas/model.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const modelRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  app.get(
    '/v1/models',
    {
      schema: {
        tags: ['forecasts'],
        summary: 'List models',
        description: 'The models of the run; the default tells, once trained, what it chose.',
        querystring: z.strictObject({}),
        response: { 200: ok('Models of the run.', modelList), ...problems(400) },
      },
    },
    async (request, reply) => {
      const run = readyRun(context);
      return sendRead(context, request, reply, {
        key: null,
        run: run?.id,
        make() {
          const data = listModels()
            .filter(({ id }) => context.modelIds.includes(id))
            .map(({ id, label, description }) => {
              const members = run?.model(id)?.members ?? [];
              const chosen = members.length > 0 ? { chosen: members.join(', ') } : {};
              return { id, label, description, default: id === 'default', ...chosen };
            });
          return { data, count: data.length };
        },
      });
    },
  );
};
