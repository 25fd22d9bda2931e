import { FREQUENCIES, type Frequency } from '@crimecast/data';
import { z } from 'zod';
import { counts, countsWithGaps } from './counts.js';
import { districtCode, modelId } from './ids.js';

/** Longest lists of a request, also checked before anything in them is looked at. */
export const MAX_SERIES = 100;
export const MAX_LEVELS = 10;
export const MAX_MODELS = 10;
const INCLUDE = ['models', 'drivers'] as const;

const callerSeries = z.strictObject({
  id: z
    .string({ error: 'must be text' })
    .max(200, 'must be at most 200 characters')
    .optional()
    .describe('Comes back in the answer. Default: the position, from 1.'),
  values: countsWithGaps(1).describe(
    'Recorded cases per period, oldest first; null is a count nobody knows, never 0.',
  ),
  crime: z
    .string({ error: 'must be text' })
    .trim()
    .min(1, 'must name a crime')
    .max(100, 'must be at most 100 characters')
    .optional()
    .describe(
      'What is counted: an id from /v1/crimes, or any other name; for one that the models have not seen they use what holds for all crimes, and the answer says so. Default "murder".',
    )
    .meta({ examples: ['murder'] }),
  district: districtCode
    .optional()
    .describe(
      'Where. Models that learn by district and state use it; without one, a district they have not seen.',
    ),
});

const frequencies = [...FREQUENCIES] as [Frequency, ...Frequency[]];

export const predictBody = z
  .strictObject(
    {
      series: z
        .array(callerSeries, { error: 'must be a list of series, each an object with "values"' })
        .min(1, 'must hold at least 1 series')
        .max(
          MAX_SERIES,
          `must hold at most ${MAX_SERIES} series; send the rest in another request`,
        ),
      frequency: z
        .enum(frequencies, { error: `must be one of ${FREQUENCIES.join(', ')}` })
        .default('year')
        .describe(
          'Period of the values. The trained models know years. For others, simple models (naive, mean3, seasonal-naive, ses, ets, theta and their like) are fitted on the values sent; any other model is refused.',
        ),
      model: modelId
        .optional()
        .describe('Default "default" for years, "naive" for any other frequency.'),
      models: z
        .union([z.array(modelId).min(1).max(MAX_MODELS), z.literal('all')], {
          error: `must be a list of 1 to ${MAX_MODELS} models, or "all"`,
        })
        .optional()
        .describe('Several models beside each other, or "all" of the run; instead of `model`.'),
      include: z
        .array(z.enum(INCLUDE, { error: `must be one of ${INCLUDE.join(', ')}` }), {
          error: `must be a list of ${INCLUDE.join(', ')}`,
        })
        .max(INCLUDE.length, `must hold at most ${INCLUDE.length} words`)
        .default([])
        .describe(
          'What to add: `models`, how far all models of the run agree; `drivers`, what moved the first step of the first model. Default neither, which is quicker.',
        ),
      horizon: z
        .int({ error: 'must be a whole number from 1 to 10' })
        .min(1, 'must be a whole number from 1 to 10')
        .max(10, 'must be a whole number from 1 to 10')
        .default(1)
        .describe('Periods to forecast; one row each in the answer.'),
      levels: z
        .array(
          z
            .number({ error: 'must be a number above 0 and below 100' })
            .gt(0, 'must be above 0 and below 100')
            .lt(100, 'must be above 0 and below 100'),
          { error: 'must be a list of percentages' },
        )
        .max(MAX_LEVELS, `must hold at most ${MAX_LEVELS} levels`)
        .default([80, 95])
        .describe('Interval levels in percent.'),
    },
    { error: objectError },
  )
  .meta({
    id: 'Predict',
    examples: [
      {
        series: [{ id: 'mine', values: [25, 30, 28], crime: 'murder', district: '502' }],
        frequency: 'year',
        model: 'default',
        horizon: 1,
        levels: [80, 95],
      },
    ],
  });

export const compatBody = z
  .object(
    {
      crime_series: counts(0).describe('Yearly murders, oldest first; at least 3.'),
      district_code: z
        .union([z.int(), z.string()], { error: 'must be a district code, like 502 or "079"' })
        .describe('LGD code; a number is padded to three digits.'),
    },
    { error: objectError },
  )
  .loose()
  .meta({
    id: 'Compat',
    examples: [{ crime_series: [25, 30, 28], district_code: 502 }],
  });

export const compatAnswer = z
  .object({ predicted_value: z.int().describe('Recorded murders of the next year.') })
  .meta({ id: 'CompatAnswer', examples: [{ predicted_value: 28 }] });

export type PredictRequest = z.output<typeof predictBody>;

function objectError(issue: { code?: string | undefined }): string | undefined {
  return issue.code === 'invalid_type' ? 'must be a JSON object' : undefined;
}
