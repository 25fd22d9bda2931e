import { z } from 'zod';
import { source } from './forecast.js';
import { crimeId, districtCode, groupId, runId, stateCode } from './ids.js';
import { pageQuery } from './page-query.js';
import { measure } from './series.js';

export const areaQuery = z.strictObject({
  crime: crimeId.optional(),
  group: groupId.optional(),
  district: districtCode.optional(),
  state: stateCode.optional(),
  run: runId.optional(),
  ...pageQuery,
});

const row = { district: z.string(), crime: z.string() };

export const riskList = z
  .object({
    measure,
    ...source,
    model: z.string(),
    time: z.string().describe('The period that the chance is of.'),
    meaning: z.string(),
    record: z
      .array(
        z.object({
          time: z.number().describe('The period that the chances were of.'),
          n: z.int().describe('Cells with both a chance and an outcome.'),
          baseRate: z.number().describe('Share that became elevated.'),
          meanProbability: z.number().describe('What the chances said on average.'),
          auc: z.number().nullable(),
          lift: z
            .number()
            .nullable()
            .describe('Share of elevated ones among the highest chances, over the base rate.'),
          brier: z.number().nullable(),
          flags: z
            .array(
              z.object({
                from: z.number().describe('Cells given at least this chance.'),
                flagged: z.int().describe('How many those were.'),
                right: z.int().describe('How many of them came to be elevated.'),
              }),
            )
            .describe('How often it was right to point cells out.'),
        }),
      )
      .nullable()
      .describe('How such chances did in the backtest; null where that is not published.'),
    data: z.array(
      z.object({
        ...row,
        from: z.number().nullable().describe('The count from which the period would be elevated.'),
        probability: z
          .number()
          .min(0)
          .max(1)
          .nullable()
          .describe('Null where the past is too small.'),
        last: z.number().nullable().describe('The count of the origin.'),
      }),
    ),
    count: z.int().describe('Rows in this answer; by code, never by chance.'),
  })
  .meta({ id: 'RiskList' });

export const anomalyList = z
  .object({
    measure,
    ...source,
    model: z.string(),
    time: z.string().describe('The observed period that was compared.'),
    interval: z.number().describe('Level of the expected range, in percent.'),
    compared: z.int().describe('Series that could be compared, of the whole run.'),
    found: z.int().describe('Those above their range, of the whole run.'),
    expectedShare: z
      .number()
      .describe(
        'Share of series that would be above their range if it is right and nothing is unusual.',
      ),
    meaning: z.string(),
    data: z.array(
      z.object({
        ...row,
        value: z.number().describe('What was recorded.'),
        mean: z.number().describe('What had been forecast a period before.'),
        upper: z.number().describe('Upper end of the expected range.'),
      }),
    ),
    count: z.int().describe('Rows in this answer; by code, never by size.'),
  })
  .meta({ id: 'AnomalyList' });
