import { listModels } from '@crimecast/models';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { requireCrime, requireModel, requireState } from '../catalog/require-known.js';
import { refuseLongLists } from '../http/refuse-long-lists.js';
import type { BacktestOrder } from '../jobs/kinds/orders.js';
import { orderHash, orderJob, repeatedOrder } from '../jobs/order-job.js';
import { requireJobKey } from '../jobs/require-job-key.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { oneJob, orderHeaders } from '../schemas/job.js';
import { backtestOrder, MAX_LISTS } from '../schemas/job-orders.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

/** Origins that are tested when none are named. */
const ORIGINS = 3;

export const createBacktestRoutes: FastifyPluginAsyncZod<WithContext> = async (
  app,
  { context },
) => {
  app.post(
    '/v1/backtests',
    {
      onRequest: requireJobKey('jobs'),
      preValidation: refuseLongLists(MAX_LISTS),
      schema: {
        operationId: 'createBacktest',
        tags: ['jobs'],
        security: [{ key: [] }],
        summary: 'Run a backtest',
        description:
          'Orders forecasts of past years as they would have been made then, beside what was recorded. The result: scores and a leaderboard as JSON, every forecast as CSV or Parquet. Needs a key with the scope `jobs`.',
        headers: orderHeaders,
        querystring: z.strictObject({}),
        body: backtestOrder,
        response: {
          202: ok('The job.', oneJob),
          ...problems(400, 401, 403, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const hash = orderHash(request, JSON.stringify(request.body));
      const repeated = await repeatedOrder(context, request, reply, hash);
      if (repeated) return repeated;
      const { catalog } = context;
      const { crimes, models, origins, states, levels, horizon, seed } = request.body;
      if (crimes !== 'core20') for (const id of crimes) requireCrime(catalog, id);
      const known = listModels().map(({ id }) => id);
      for (const id of models) requireModel(known, id);
      for (const code of states ?? []) requireState(catalog, code);
      const order: BacktestOrder = {
        models: unique(models),
        crimes: crimes === 'core20' ? crimes : unique(crimes),
        origins: originsOf(catalog.times, origins),
        horizon,
        levels: unique(levels).sort((a, b) => a - b),
        seed,
        ...(states && { states: unique(states).sort() }),
      };
      return orderJob(context, request, reply, {
        kind: 'backtest',
        order: { ...order },
        requestHash: hash,
      });
    },
  );
};

/** Years after which there is another one, in time. @throws Problem `TIME_UNKNOWN` */
function originsOf(times: readonly string[], asked: readonly string[] | undefined): string[] {
  const able = times.slice(0, -1);
  if (asked === undefined) return able.slice(-ORIGINS);
  for (const label of asked) {
    if (able.includes(label)) continue;
    throw new Problem(
      'TIME_UNKNOWN',
      `${quote(label)} cannot be an origin: after it a year must have been recorded. Use one of ${able.join(', ')}.`,
    );
  }
  return unique(asked).sort();
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
