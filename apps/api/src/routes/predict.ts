import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { refuseLongLists } from '../http/refuse-long-lists.js';
import { predictSeries } from '../predict/predict-series.js';
import { warmModel } from '../predict/warm-model.js';
import { Problem } from '../problems/problem.js';
import { ok } from '../schemas/ok.js';
import { MAX_LEVELS, MAX_MODELS, MAX_SERIES, predictBody } from '../schemas/predict.js';
import { predictionList } from '../schemas/prediction.js';
import { problems } from '../schemas/problem.js';

export const predictRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { limits } = context.config;
  void warmModel(context);
  app.post(
    '/v1/predict',
    {
      preValidation: refuseLongLists({
        series: Math.min(MAX_SERIES, limits.series),
        levels: Math.min(MAX_LEVELS, limits.levels),
        models: MAX_MODELS,
      }),
      schema: {
        operationId: 'predict',
        tags: ['predict'],
        summary: 'Forecast your own series',
        description:
          'Forecasts what follows a history that you send, of any length from one count and of any crime; nothing of it is kept. What a model cannot forecast itself a simpler one does, and the answer says so. With `include` also how far the models of the run agree, and what moved the forecast.',
        querystring: z.strictObject({}),
        body: predictBody,
        response: {
          200: ok('One row per series and step, in the order sent.', predictionList),
          ...problems(400, 408, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      if (request.body.horizon > limits.horizon) {
        throw new Problem(
          'REQUEST_INVALID',
          `horizon is ${request.body.horizon}; this server forecasts at most ${limits.horizon} periods ahead.`,
        );
      }
      const answer = await predictSeries(context, request.body);
      return reply.header('cache-control', 'no-store').send(answer);
    },
  );
};
