import { z } from 'zod';

const model = z
  .object({
    id: z.string(),
    label: z.string(),
    description: z.string(),
    default: z.boolean().describe('Used where a request names no model.'),
    chosen: z
      .string()
      .optional()
      .describe('Of the default, once trained: the model or models it settled on.'),
  })
  .meta({
    id: 'Model',
    examples: [
      { id: 'naive', label: 'Last value', description: 'Repeats the last count.', default: false },
    ],
  });

export const modelList = z
  .object({ data: z.array(model), count: z.int() })
  .meta({ id: 'ModelList' });

const share = z.number().nullable();

export const oneModel = z
  .object({
    data: model.extend({
      family: z.string().describe('Kind of method.'),
      learnsFrom: z.string().describe('What it sees when it is fitted.'),
      intervals: z.string().describe('How its intervals are made.'),
      limits: z.array(z.string()).describe('What it cannot know or do.'),
      ethics: z.array(z.string()).describe('What it must not be used for.'),
      run: z
        .object({
          id: z.string(),
          origin: z.string(),
          times: z.array(z.string()),
          dataVersion: z.string(),
          levels: z.array(z.number()),
          members: z.array(z.string()).describe('Models that it chose or is combined of.'),
          version: z.string().describe('Of the library that fitted it.'),
          fallbacks: z.int().describe('Series that a simpler model had to forecast.'),
        })
        .nullable()
        .describe('The training that is served; null until there is one with this model.'),
      accuracy: z
        .object({
          relMae: share.describe('Mean error beside that of naive; below 1 is better.'),
          lower: share,
          upper: share,
          n: z.int().describe('Forecasts that met an outcome.'),
          reference: z.string(),
        })
        .nullable()
        .describe(
          'From the published evaluation, see /v1/leaderboard; null where it was not in it.',
        ),
    }),
  })
  .meta({ id: 'OneModel' });
