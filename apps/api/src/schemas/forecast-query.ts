import { z } from 'zod';
import { FORECAST_FIELDS } from '../answers/forecast-rows.js';
import { areaLevel, crimeId, districtCode, groupId, modelId, runId, stateCode } from './ids.js';
import { fieldsParameter, format, pageQuery } from './page-query.js';

const MAX_LEVELS = 10;

const levels = z
  .string({ error: 'must be given once, as percentages separated by commas' })
  .max(100, 'must be at most 100 characters')
  .regex(/^ *\d+(\.\d+)? *(, *\d+(\.\d+)? *)*$/, 'must be percentages separated by commas: 80,95')
  .transform((text) => text.split(',').map(Number))
  .refine((list) => list.length <= MAX_LEVELS, `must hold at most ${MAX_LEVELS} levels`)
  .optional()
  .describe('Interval levels in percent, separated by commas. Default: all of the run.')
  .meta({ type: 'string', examples: ['80'] });

export const forecastQuery = z.strictObject({
  level: areaLevel,
  crime: crimeId.optional(),
  group: groupId.optional(),
  district: districtCode.optional(),
  state: stateCode.optional(),
  model: modelId
    .default('default')
    .describe('A model id, or "all" for every model side by side. Default "default".'),
  horizon: z.coerce
    .number({ error: 'must be a whole number of periods' })
    .int('must be a whole number of periods')
    .min(1, 'must be at least 1')
    .max(100, 'must be at most 100')
    .optional()
    .describe('Only this many periods ahead, from 1. Default: all of the run.'),
  levels,
  run: runId.optional(),
  fields: fieldsParameter(FORECAST_FIELDS.district.all, FORECAST_FIELDS.district.byDefault),
  ...pageQuery,
});

export const mapQuery = z.strictObject({
  crime: crimeId,
  time: z
    .string({ error: 'must be given once, as a period such as 2023' })
    .max(20, 'must be a period such as 2023')
    .optional()
    .describe('The period to show. Default: the first that is forecast.')
    .meta({ examples: ['2023'] }),
  model: modelId.default('default').describe('A model id. Default "default".'),
  interval: z.coerce
    .number({ error: 'must be a percentage' })
    .gt(0, 'must be above 0')
    .lt(100, 'must be below 100')
    .optional()
    .describe('Level of the bounds, in percent. Default: the narrowest of the run.'),
  run: runId.optional(),
  format,
});
