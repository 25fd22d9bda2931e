import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WithContext } from '../api-context.js';
import { refuseLongLists } from '../http/refuse-long-lists.js';
import { predictSeries } from '../predict/predict-series.js';
import { predictionList } from '../schemas/forecast.js';
import { ok } from '../schemas/ok.js';
import { MAX_LEVELS, MAX_SERIES, predictBody } from '../schemas/predict.js';
import { problems } from '../schemas/problem.js';

export const predictRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  app.post(
    '/v1/predict',
    {
      preValidation: refuseLongLists({ series: MAX_SERIES, levels: MAX_LEVELS }),
      schema: {
        tags: ['forecasts'],
        summary: 'Forecast your own series',
        description:
          'Forecasts what follows a history that you send; nothing of it is kept. A series too short for the model is refused with the number of counts it needs.',
        querystring: z.strictObject({}),
        body: predictBody,
        response: {
          200: ok('One row per series and step, in the order sent.', predictionList),
          ...problems(400, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const answer = await predictSeries(context, request.body);
      return reply.header('cache-control', 'no-store').send(answer);
    },
  );
};
