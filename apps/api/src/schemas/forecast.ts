import { z } from 'zod';
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

export const source = {
  run: z.string().describe('The training the figures come from.'),
  origin: z.string().describe('The last period the models knew.'),
  dataVersion: z.string().describe('Names exactly the counts that were learned from.'),
};

export const forecastList = z
  .object({
    measure,
    level: z.string().describe('What each row is of.'),
    ...source,
    levels: z.array(z.number()).describe('Of the intervals, in percent.'),
    data: z.array(
      z.object({
        district: z.string().optional(),
        state: z.string().optional(),
        crime: z.string().optional(),
        model: z.string().optional(),
        time: z.string().optional(),
        horizon: z.int().optional().describe('Periods after the origin.'),
        mean: value.mean.optional(),
        intervals: value.intervals.optional(),
        fallback: value.fallback.optional(),
        last: z.number().nullable().optional().describe('The count of the origin.'),
      }),
    ),
    count: z.int().describe('Rows in this answer.'),
  })
  .meta({ id: 'ForecastList' });

const column = z.array(z.number().nullable());

export const forecastMap = z
  .object({
    measure,
    ...source,
    model: z.string(),
    crime: z.string(),
    time: z.string(),
    interval: z.number().nullable().describe('Level of `lower` and `upper` in percent.'),
    statuses: z.array(z.string()).describe('What the numbers in `status` mean, by position.'),
    columns: z
      .object({
        district: z.array(z.string()),
        mean: column,
        lower: column,
        upper: column,
        last: column.describe('Counts of the origin.'),
        status: z.array(z.int()),
      })
      .describe('Columns of equal length, one entry per district, by code.'),
    count: z.int().describe('Districts.'),
  })
  .meta({ id: 'ForecastMap' });
