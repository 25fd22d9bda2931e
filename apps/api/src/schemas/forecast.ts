import { z } from 'zod';
import { crimeId, districtCode, modelId } from './ids.js';
import { measure } from './series.js';

export const interval = z
  .object({
    level: z.number().describe('In percent: 80 holds the outcome in 8 of 10 such forecasts.'),
    lower: z.number(),
    upper: z.number(),
  })
  .meta({ id: 'Interval', examples: [{ level: 80, lower: 68, upper: 92 }] });

export const fallback = z
  .object({
    to: z.string().nullable().describe('The simpler model that forecast instead; null if none.'),
    reason: z.enum(['SHORT_HISTORY', 'NO_HISTORY', 'UNSEEN_CRIME']),
    detail: z.string(),
  })
  .meta({
    id: 'Fallback',
    examples: [{ to: 'naive', reason: 'SHORT_HISTORY', detail: '1 year of history, 3 needed' }],
  });

const value = {
  mean: z.number().nullable().describe('Expected recorded cases; null when nothing was observed.'),
  intervals: z.array(interval).describe('Narrowest first; empty when there is no forecast.'),
  fallback: fallback.nullable().describe('Set when the model could not forecast this series.'),
};

export const forecastQuery = z.strictObject({
  crime: crimeId.optional(),
  district: districtCode.optional(),
  model: modelId
    .default('default')
    .describe('A model id, or "all" for every model side by side. Default "default".'),
});

export const forecastList = z
  .object({
    measure,
    run: z.string().describe('The training the forecasts come from.'),
    origin: z.string().describe('The last period the models knew.'),
    dataVersion: z.string(),
    levels: z.array(z.number()),
    data: z.array(
      z.object({
        district: z.string(),
        crime: z.string(),
        model: z.string(),
        time: z.string(),
        horizon: z.int(),
        ...value,
      }),
    ),
    count: z.int(),
  })
  .meta({ id: 'ForecastList' });

export const predictionList = z
  .object({
    measure,
    run: z.string().nullable().describe('null when the models were fitted on the sent values.'),
    data: z.array(z.object({ id: z.string(), model: z.string(), horizon: z.int(), ...value })),
    count: z.int(),
  })
  .meta({
    id: 'PredictionList',
    examples: [
      {
        measure: 'recorded cases',
        run: '5f0c1d2e3a4b5c6d',
        data: [
          {
            id: 'mine',
            model: 'default',
            horizon: 1,
            mean: 27.6,
            intervals: [{ level: 80, lower: 21, upper: 35 }],
            fallback: null,
          },
        ],
        count: 1,
      },
    ],
  });
