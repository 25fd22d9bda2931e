import { FREQUENCIES, type Frequency } from '@crimecast/data';
import { z } from 'zod';
import { counts } from './counts.js';
import { crimeId, districtCode, modelId } from './ids.js';

/** Longest lists of a request, also checked before anything in them is looked at. */
export const MAX_SERIES = 100;
export const MAX_LEVELS = 10;

const callerSeries = z.strictObject({
  id: z
    .string({ error: 'must be text' })
    .max(200, 'must be at most 200 characters')
    .optional()
    .describe('Comes back in the answer. Default: the position, from 1.'),
  values: counts(1).describe('Recorded cases per period, oldest first, without gaps.'),
  crime: crimeId
    .optional()
    .describe(
      'What is counted. Models that learn by crime treat the series as this one. Default "murder".',
    ),
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
          'Period of the values. The trained models know years. For others naive, mean3 and seasonal-naive are fitted on the values sent; any other model is refused.',
        ),
      model: modelId
        .optional()
        .describe('Default "default" for years, "naive" for any other frequency.'),
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
