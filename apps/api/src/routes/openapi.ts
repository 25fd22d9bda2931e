import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

export const openapiRoute: FastifyPluginAsyncZod = async (app) => {
  let body: string | undefined;
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    body ??= JSON.stringify(app.swagger());
    return reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .send(body);
  });
};
