import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { WithContext } from '../api-context.js';

export const openapiRoute: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  if (context.config.docs === 'closed') return;
  let body: string | undefined;
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    body ??= JSON.stringify(app.swagger());
    return reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .send(body);
  });
};
