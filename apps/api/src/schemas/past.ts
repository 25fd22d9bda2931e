import { z } from 'zod';
import { interval, source } from './forecast.js';
import { measure } from './series.js';

export const pastList = z
  .object({
    measure,
    ...source,
    model: z.string(),
    time: z.string().describe('The observed period that was forecast.'),
    levels: z.array(z.number()).describe('Of the intervals, in percent.'),
    data: z.array(
      z.object({
        district: z.string(),
        crime: z.string(),
        mean: z.number().nullable().describe('What was expected; null where nothing was known.'),
        intervals: z.array(interval).describe('Narrowest first.'),
        value: z.number().nullable().describe('What was recorded; null is a count nobody knows.'),
      }),
    ),
    count: z.int().describe('Rows in this answer; by code, never by size.'),
  })
  .meta({ id: 'PastForecastList' });
