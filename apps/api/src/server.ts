import { resolve } from 'node:path';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { createApiContext } from './api-context.js';
import type { ServerOptions } from './config/server-options.js';
import { tagEncodings } from './http/etag.js';
import { installOpenapi } from './http/openapi.js';
import { answerUnreadable } from './problems/answer-unreadable.js';
import { answerFailure, installProblems } from './problems/error-handler.js';
import { registerRoutes } from './routes/register-routes.js';
import type { RunState } from './run/run-state.js';

const BODY_LIMIT = 1024 * 1024;

export interface ApiServer {
  /** The Fastify application, ready to listen or to be injected into. */
  readonly app: FastifyInstance;
  /** Id of the run that is served or trained. */
  readonly run: string;
  state(): RunState;
  /** Settles when forecasts are served or the training has failed; never rejects. */
  readonly settled: Promise<RunState>;
}

/**
 * Builds the API over the committed tables. A stored run is loaded before it returns; without one
 * a training begins in a thread of its own and `settled` tells its end. Closing `app` ends it.
 */
export async function createServer(options: ServerOptions = {}): Promise<ApiServer> {
  const app = Fastify({
    logger: { level: options.logLevel ?? 'warn', stream: process.stderr },
    bodyLimit: BODY_LIMIT,
    // An address that cannot be decoded fails before any handler is chosen.
    frameworkErrors: answerFailure,
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>();
  const context = await createApiContext(options, app.log, resolve(options.home ?? '.crimecast'));

  app.setValidatorCompiler(validatorCompiler);
  // Answers are checked against the document by tests, not once more for every request.
  app.setSerializerCompiler(() => JSON.stringify);
  installProblems(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // Reads are open to any page; HTTPS is the business of the proxy that offers it.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['etag', 'retry-after'],
    maxAge: 86_400,
  });
  await app.register(compress, { encodings: ['br', 'gzip'] });
  tagEncodings(app);
  await installOpenapi(app);
  await registerRoutes(app, context);
  app.addHook('onClose', () => context.runs.close());
  await app.ready();
  await context.runs.start();
  const { runs } = context;
  return { app, run: runs.id, state: () => runs.state(), settled: runs.settled };
}
