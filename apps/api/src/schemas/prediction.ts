import { z } from 'zod';
import { fallback, interval } from './forecast.js';
import { measure } from './series.js';

const unseen = z
  .object({
    reason: z.enum(['UNSEEN_AREA', 'UNSEEN_CRIME', 'UNSEEN_SERIES']),
    detail: z.string().describe('What was not in training, and what is used instead.'),
  })
  .meta({ id: 'Unseen' });

const disagreement = z
  .object({
    id: z.string().describe('Of the series.'),
    horizon: z.int(),
    models: z.array(z.object({ model: z.string(), mean: z.number().nullable() })),
    ratio: z
      .number()
      .nullable()
      .describe(
        'Highest mean over lowest; null where the lowest is 0 or fewer than two are known.',
      ),
    text: z.string(),
  })
  .meta({ id: 'Disagreement' });

const drivers = z
  .object({
    id: z.string().describe('Of the series.'),
    model: z.string(),
    text: z.array(z.string()).describe('In words, what matters most first.'),
    effects: z
      .array(
        z.object({
          feature: z.string(),
          value: z.number().nullable().describe('At the last period; levels and changes are logs.'),
          effect: z.number().describe('What it adds to the log of the forecast.'),
        }),
      )
      .describe('The largest first; empty where no part of the model can be explained.'),
    explained: z.array(z.string()).describe('Models that the effects are the mean of.'),
    silent: z.array(z.string()).describe('Models in it that cannot say.'),
  })
  .meta({ id: 'Drivers' });

export const predictionList = z
  .object({
    measure,
    run: z.string().nullable().describe('null when the models were fitted on the sent values.'),
    data: z.array(
      z.object({
        id: z.string(),
        model: z.string(),
        horizon: z.int().describe('Periods after the last value sent.'),
        mean: z
          .number()
          .nullable()
          .describe('Expected recorded cases; null when nothing was observed.'),
        intervals: z
          .array(interval)
          .describe('Narrowest first; none where no past error tells how far off it may be.'),
        fallback: fallback
          .nullable()
          .describe('Set when the model could not forecast this series itself.'),
        unseen: unseen.nullable().describe('Set when its crime or place was not in training.'),
      }),
    ),
    count: z.int(),
    notes: z.array(z.string()).describe('What to know before the figures are used.'),
    disagreement: z
      .array(disagreement)
      .optional()
      .describe('With `include: ["models"]`: all models of the run beside each other.'),
    drivers: z
      .array(drivers)
      .optional()
      .describe('With `include: ["drivers"]`: what moved the first step, by series.'),
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
            unseen: null,
          },
        ],
        count: 1,
        notes: [],
      },
    ],
  });
