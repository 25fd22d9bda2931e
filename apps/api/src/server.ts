import { resolve } from 'node:path';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Redis } from 'ioredis';
import { createApiContext } from './api-context.js';
import { DEFAULT_CONFIG } from './config/api-config.js';
import type { ServerOptions } from './config/server-options.js';
import { answerKeptFirst } from './http/answer-kept.js';
import { connectRedis } from './http/connect-redis.js';
import { installCors } from './http/cors.js';
import { errorForLog } from './http/error-for-log.js';
import { measuredOf } from './http/measured.js';
import { installMetrics } from './http/metrics.js';
import { installOpenapi } from './http/openapi.js';
import { createRateLimit } from './http/rate-limit.js';
import { installJsonReader } from './http/read-json.js';
import { refuseNul } from './http/refuse-nul.js';
import { installRequestId, requestId } from './http/request-id.js';
import { lazyRequestLogger, RequestLog } from './http/request-log.js';
import { installSecurityHeaders } from './http/security-headers.js';
import { serverTimeouts } from './http/server-timeouts.js';
import { trustedHops } from './http/trusted-hops.js';
import { identifyKeys } from './keys/identify-key.js';
import { answerUnreadable } from './problems/answer-unreadable.js';
import { answerFailure, installProblems } from './problems/error-handler.js';
import { metricsRoute } from './routes/metrics.js';
import { registerRoutes } from './routes/register-routes.js';
import type { RunState } from './run/run-state.js';

export interface ApiServer {
  /** The Fastify application, ready to listen or to be injected into. */
  readonly app: FastifyInstance;
  /** Id of the run that is served or trained. */
  readonly run: string;
  state(): RunState;
  /** Says at /health/ready that nobody is to be sent here any more, and ends streams. */
  drain(): void;
  /** Settles when forecasts are served or the training has failed; never rejects. */
  readonly settled: Promise<RunState>;
}

/**
 * Builds the API over the committed tables. A stored run is loaded before it returns; without one
 * a training begins beside the requests and `settled` tells its end. Closing `app` ends it.
 */
export async function createServer(options: ServerOptions = {}): Promise<ApiServer> {
  const config = { ...DEFAULT_CONFIG, ...options.config };
  const closing = new AbortController();
  const app = Fastify({
    logger: {
      level: options.logLevel ?? 'warn',
      stream: process.stderr,
      serializers: { err: errorForLog },
    },
    logController: new RequestLog(),
    childLoggerFactory: lazyRequestLogger,
    genReqId: requestId,
    trustProxy: trustedHops(config.trustProxy),
    bodyLimit: config.limits.bodyBytes,
    // An address that cannot be decoded fails before any handler is chosen.
    frameworkErrors: answerFailure,
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // What still comes on an open connection is answered; /health/ready keeps others away.
    return503OnClosing: false,
    ...serverTimeouts(config.timeouts),
  }).withTypeProvider<ZodTypeProvider>();
  const home = resolve(options.home ?? '.crimecast');
  const context = await createApiContext(options, app.log, home, closing.signal);
  app.addHook('preClose', async () => closing.abort());

  app.setValidatorCompiler(validatorCompiler);
  // Answers are checked against the document by tests, not once more for every request.
  app.setSerializerCompiler(() => JSON.stringify);
  installProblems(app);
  installJsonReader(app, config.limits.jsonDepth);
  const metrics = installMetrics(app, measuredOf(context));
  const rateLimit = createRateLimit(app, config, redisFor(app, config.redisUrl));
  answerKeptFirst(app, { context, metrics, rateLimit });
  installRequestId(app);
  installSecurityHeaders(app);
  installCors(app, config.corsOrigins);
  refuseNul(app);
  rateLimit.refuseGuesses();
  identifyKeys(app, context.store);
  rateLimit.countRequests();
  // Bodies are taken as they are: one that is packed could be of any size.
  await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false });
  await installOpenapi(app, config.docs);
  metricsRoute(app, metrics, config.metrics);
  await registerRoutes(app, context);
  app.addHook('onClose', () => context.close());
  await app.ready();
  await context.jobs.start();
  await context.runs.start();
  context.alerts?.sender.start();
  const { runs } = context;
  return {
    app,
    run: runs.key,
    state: () => runs.state(),
    drain: () => closing.abort(),
    settled: runs.settled,
  };
}

/** Redis for what all processes count together; it closes with the app. */
function redisFor(app: FastifyInstance, url: string | null): Redis | null {
  if (url === null) return null;
  const redis = connectRedis(url, (up, err) => {
    if (up) app.log.info('Redis answers; requests are counted for all processes together');
    else app.log.warn({ err }, 'Redis does not answer; requests are not counted until it does');
  });
  app.addHook('onClose', async () => redis.disconnect());
  return redis;
}
