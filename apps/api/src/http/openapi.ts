import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { ApiConfig } from '../config/api-config.js';
import { API_VERSION } from '../version.js';
import { usedComponents } from './used-components.js';
import { withExamples } from './with-examples.js';

/** The page needs only what this server sends, and styles that its own script writes. */
const DOCS_CSP =
  "default-src 'self'; base-uri 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'";

/** Describes the routes that are registered after it, and shows them at /docs where that is open. */
export async function installOpenapi(
  app: FastifyInstance,
  docs: ApiConfig['docs'] = 'open',
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'CrimeCast',
        version: API_VERSION,
        summary: 'Forecasts of recorded crime by district in India.',
        description: [
          'Counts are *recorded cases* from NCRB tables, by place and year; they are not crimes committed.',
          'A missing count is `null`, never 0. District codes are LGD codes written as text, like `"079"`.',
          'Refusals are `application/problem+json` (RFC 9457) with a stable `code`.',
        ].join('\n\n'),
        license: { name: 'MIT', identifier: 'MIT' },
      },
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description: 'An API key; made with "crimecast keys create".',
          },
        },
      },
      tags: [
        { name: 'observed', description: 'What was recorded.' },
        { name: 'forecasts', description: 'What is expected, and by which model.' },
        { name: 'predict', description: 'Forecasts of your own history, at once.' },
        { name: 'accuracy', description: 'How good the forecasts are.' },
        { name: 'bulk', description: 'Everything in one file.' },
        { name: 'jobs', description: 'Long work for holders of an API key.' },
        { name: 'alerts', description: 'Messages about what is expected, for who asked for them.' },
        { name: 'health', description: 'For load balancers and start scripts.' },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) =>
      withExamples(usedComponents(jsonSchemaTransformObject(document))),
  });
  if (docs === 'closed') return;
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: DOCS_CSP,
    uiConfig: { deepLinking: true, tryItOutEnabled: true, layout: 'BaseLayout' },
    theme: { title: 'CrimeCast API' },
  });
}
