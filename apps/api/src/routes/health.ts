import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { WithContext } from '../api-context.js';
import { live, notReady, ready } from '../schemas/health.js';
import { ok } from '../schemas/ok.js';

export const healthRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  app.get(
    '/health/live',
    {
      schema: {
        operationId: 'getLive',
        tags: ['health'],
        summary: 'Is the server running?',
        description: 'Answers as soon as the server listens, whatever the models do.',
        response: { 200: ok('It runs.', live) },
      },
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );

  app.get(
    '/health/ready',
    {
      schema: {
        operationId: 'getReady',
        tags: ['health'],
        summary: 'Are forecasts served?',
        description:
          'While the first training runs, after a failed one and while the server stops, 503 with the progress or the reason. Observed data is served in every state.',
        response: {
          200: ok('Forecasts are served.', ready),
          503: ok('Forecasts are not served yet, or could not be made.', notReady),
        },
      },
    },
    async (_request, reply) => {
      const state = context.closing.aborted ? CLOSING : context.runs.state();
      reply.header('cache-control', 'no-store');
      if (state.status === 'ready') return reply.send({ status: 'ready', run: state.run.id });
      return reply.code(503).header('retry-after', '5').send(state);
    },
  );
};

const CLOSING = {
  status: 'closing',
  detail: 'The server is being stopped and finishes what it began; ask another one.',
} as const;
