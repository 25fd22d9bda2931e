import { suggest } from '@crimecast/data';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { allowedMethods } from '../http/allowed-methods.js';
import { MALFORMED } from '../http/read-json.js';
import { PROBLEMS, type ProblemCode } from './catalogue.js';
import { fromValidation } from './from-validation.js';
import { Problem, problemBody } from './problem.js';
import { quote } from './quote.js';

/** Answers every failure of an app as `application/problem+json`. */
export function installProblems(app: FastifyInstance): void {
  const methods = allowedMethods(app);

  app.setErrorHandler<FastifyError>(answerFailure);

  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    const allowed = methods.of(path);
    const problem =
      allowed.length > 0
        ? new Problem(
            'METHOD_NOT_ALLOWED',
            `${request.method} is not answered at ${quote(path)}; use ${allowed.join(' or ')}.`,
            { headers: { allow: allowed.join(', ') } },
          )
        : new Problem(
            'ROUTE_NOT_FOUND',
            `Nothing is answered at ${quote(path)}.${suggest(path, methods.paths())} The routes are listed at /openapi.json and /docs.`,
          );
    return send(reply, request, problem);
  });
}

/** Answers what was thrown; a failure of the server itself goes to the log, never to the client. */
export function answerFailure(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = toProblem(error, request);
  if (problem.code === 'INTERNAL') request.log.error({ err: error }, 'request failed');
  return send(reply, request, problem);
}

function toProblem(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return fromValidation(error.validation, error.validationContext as 'body', request);
  }
  const known = BY_FASTIFY_CODE[error.code];
  if (known) return new Problem(known.code, known.detail(request));
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) {
    return new Problem('REQUEST_INVALID', 'The request could not be read; check its syntax.');
  }
  return new Problem('INTERNAL', 'The failure is in the server log; the request may be repeated.');
}

interface Known {
  code: ProblemCode;
  detail: (request: FastifyRequest) => string;
}

const NOT_JSON: Known = { code: 'BODY_MALFORMED', detail: () => MALFORMED };

const BY_FASTIFY_CODE: Record<string, Known | undefined> = {
  FST_ERR_CTP_INVALID_JSON_BODY: NOT_JSON,
  FST_ERR_CTP_EMPTY_JSON_BODY: NOT_JSON,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: NOT_JSON,
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'BODY_TOO_LARGE',
    detail: ({ routeOptions }) =>
      `The body is above ${routeOptions.bodyLimit} bytes; send less in one request.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'MEDIA_TYPE_UNSUPPORTED',
    detail: (request) =>
      `The body is declared as ${quote(request.headers['content-type'])}; send JSON with the header "content-type: application/json".`,
  },
  FST_ERR_BAD_URL: {
    code: 'REQUEST_INVALID',
    detail: () => 'The address holds a broken percent escape; write it as UTF-8, like %20.',
  },
};

function send(reply: FastifyReply, request: FastifyRequest, problem: Problem): FastifyReply {
  return reply
    .code(PROBLEMS[problem.code].status)
    .headers({ ...problem.headers, 'cache-control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem, pathOf(request))));
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0]!;
}
