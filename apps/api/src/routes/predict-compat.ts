import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { WithContext } from '../api-context.js';
import { predictSeries } from '../predict/predict-series.js';
import { Problem } from '../problems/problem.js';
import { ok } from '../schemas/ok.js';
import { compatAnswer, compatBody } from '../schemas/predict.js';
import { problems } from '../schemas/problem.js';

/** The original project's model looked at three years. */
const WINDOW = 3;

export const predictCompatRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  app.post(
    '/predict',
    {
      schema: {
        operationId: 'predictCompat',
        tags: ['predict'],
        summary: 'Forecast murders (original client)',
        description:
          'Answers clients of the original project: the yearly murders of a district in, one rounded number out. New programs use /v1/predict, which gives intervals.',
        body: compatBody,
        response: {
          200: ok('The rounded forecast.', compatAnswer),
          ...problems(400, 408, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { crime_series: values, district_code: code } = request.body;
      if (values.length < WINDOW) {
        throw new Problem(
          'SERIES_TOO_SHORT',
          `crime_series holds ${values.length} counts; send the last ${WINDOW} years or more.`,
        );
      }
      const written = String(code).trim();
      // Only a number lost its zeros; anything else is reported as it was written.
      const district = /^\d+$/.test(written) ? written.padStart(3, '0') : written;
      const { data } = await predictSeries(context, {
        series: [{ values, crime: 'murder', district }],
        frequency: 'year',
        horizon: 1,
        levels: [],
        include: [],
      });
      return reply
        .header('cache-control', 'no-store')
        .send({ predicted_value: Math.round(data[0]!.mean!) });
    },
  );
};
