import {
  type FastifyBaseLogger,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';

/**
 * One line per request when it is done: at `info` for what changes something or is refused, at
 * `error` for a failure of the server, at `debug` for the many reads. Never a body, a header or a
 * query: they may hold a caller's data or key.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const level = levelOf(request, reply, error);
    const { apiKey, log } = request;
    if (level === 'debug' && log.level !== 'debug' && log.level !== 'trace') return;
    log[level](
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        path: request.url.split('?', 1)[0]!.slice(0, LONGEST_PATH),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        address: request.ip,
        ...(apiKey ? { key: apiKey.id } : {}),
        ...(error ? { err: error } : {}),
      },
      'request',
    );
  }

  /** The error handler logs failures itself, once, with what is needed to find them. */
  override defaultErrorLog(): void {}
  override routeNotFound(): void {}
}

const LONGEST_PATH = 200;

function levelOf(
  { method }: FastifyRequest,
  { statusCode }: FastifyReply,
  error: Error | null | undefined,
): 'debug' | 'info' | 'error' {
  if (error || (statusCode >= 500 && statusCode !== 503)) return 'error';
  const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  return isRead && statusCode < 400 ? 'debug' : 'info';
}

/** A logger with the id of one request, made only when something is logged: most log nothing. */
export function lazyRequestLogger(
  logger: FastifyBaseLogger,
  bindings: Record<string, unknown>,
): FastifyBaseLogger {
  return new LazyLogger(logger, bindings) as unknown as FastifyBaseLogger;
}

class LazyLogger {
  readonly #parent: FastifyBaseLogger;
  readonly #bindings: Record<string, unknown>;
  #made: FastifyBaseLogger | undefined;

  constructor(parent: FastifyBaseLogger, bindings: Record<string, unknown>) {
    this.#parent = parent;
    this.#bindings = bindings;
  }

  get #logger(): FastifyBaseLogger {
    this.#made ??= this.#parent.child(this.#bindings);
    return this.#made;
  }

  get level() {
    return this.#parent.level;
  }
  child(...args: Parameters<FastifyBaseLogger['child']>) {
    return this.#logger.child(...args);
  }
  fatal(...args: [unknown]) {
    this.#logger.fatal(...args);
  }
  error(...args: [unknown]) {
    this.#logger.error(...args);
  }
  warn(...args: [unknown]) {
    this.#logger.warn(...args);
  }
  info(...args: [unknown]) {
    this.#logger.info(...args);
  }
  debug(...args: [unknown]) {
    this.#logger.debug(...args);
  }
  trace(...args: [unknown]) {
    this.#logger.trace(...args);
  }
  silent() {}
}
