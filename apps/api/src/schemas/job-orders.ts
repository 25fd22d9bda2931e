import { z } from 'zod';
import { crimeId, modelId, stateCode } from './ids.js';

const MOST_MODELS = 8;
const MOST_LEVELS = 10;
const objectError = 'must be a JSON object';

const whole = (from: number, to: number) =>
  z
    .int('must be a whole number')
    .min(from, `must be at least ${from}`)
    .max(to, `must be at most ${to}`);
const listOf = <T extends z.ZodType>(entry: T, most: number) =>
  z
    .array(entry, { error: 'must be a list' })
    .min(1, 'must hold at least one entry')
    .max(most, `must hold at most ${most} entries`);

const crimes = z
  .union([z.literal('core20'), listOf(crimeId, 60)], { error: 'must be "core20" or a list of ids' })
  .describe('"core20", the 20 crimes of the evaluation protocol, or ids of crimes.');
const level = z
  .number('must be a number')
  .min(1, 'must be at least 1')
  .max(99.9, 'must be at most 99.9');
const levels = z
  .array(level, { error: 'must be a list' })
  .max(MOST_LEVELS, `must hold at most ${MOST_LEVELS} entries`)
  .default([80, 95])
  .describe('Interval levels in percent. Default 80 and 95.');
const seed = whole(0, 2_147_483_647)
  .default(1)
  .describe('Everything random follows from it. Default 1.');
const models = listOf(modelId, MOST_MODELS).describe('Ids of models, as the order of /v1/models.');

export const MAX_LISTS = { crimes: 60, models: MOST_MODELS, levels: MOST_LEVELS, states: 40 };

export const runOrder = z
  .strictObject(
    {
      crimes: crimes.optional().describe('Default: those that are served now.'),
      models: models.optional().describe('Default: those that are served now.'),
      horizon: whole(1, 5).default(2).describe('Years ahead, 1 to 5. Default 2.'),
      levels,
      seed,
      publish: z
        .boolean('must be true or false')
        .optional()
        .describe(
          'Whether the run is served when it is complete. Default: where it holds every crime and model that is served now.',
        ),
    },
    { error: objectError },
  )
  .meta({
    id: 'RunOrder',
    examples: [{ crimes: ['murder', 'robbery'], models: ['naive', 'mean3'], publish: false }],
  });

export const backtestOrder = z
  .strictObject(
    {
      crimes: crimes.default('core20'),
      models: models.describe('Ids of models; `naive`, the reference, is always added.'),
      origins: listOf(z.string().max(10), 10)
        .optional()
        .describe(
          'Last years that the forecasts may know. Default the three newest that allow a test.',
        ),
      horizon: whole(1, 3).default(1).describe('Years ahead of each origin, 1 to 3. Default 1.'),
      levels,
      seed,
      states: listOf(stateCode, 40)
        .optional()
        .describe('Only districts of these states are learned from and scored. Default all.'),
    },
    { error: objectError },
  )
  .meta({
    id: 'BacktestOrder',
    examples: [{ models: ['mean3'], crimes: ['murder'], origins: ['2020', '2021'] }],
  });

const column = (what: string, name: string) =>
  z
    .string({ error: 'must be given once, as text' })
    .min(1, 'must name a column')
    .max(200, 'must be at most 200 characters')
    .default(name)
    .describe(`The column of ${what}. Default "${name}".`);
const listText = (what: string, byDefault: string) =>
  z
    .string({ error: 'must be given once, separated by commas' })
    .max(400, 'must be at most 400 characters')
    .default(byDefault)
    .describe(`${what}, separated by commas. Default ${byDefault === '' ? 'none' : byDefault}.`);

/** Its bytes are read in a thread, not by a schema. */
export const uploadBody = z
  .any()
  .describe('A table with one row per area, crime and period.')
  .meta({ examples: ['area,crime,time,value\nnorth,theft,2022-01,12\n'] });

export const uploadQuery = z.strictObject({
  frequency: z
    .enum(['day', 'week', 'month', 'quarter', 'year'], {
      error: 'must be one of day, week, month, quarter, year',
    })
    .optional()
    .describe('How far apart the periods are. Needed but for a Parquet file of @crimecast/data.'),
  area: column('the area', 'area'),
  crime: column('the crime', 'crime'),
  time: column('the period: 2022, 2022-06, 2022-Q2, 2022-W07 or 2022-06-30', 'time'),
  value: column('the count; an empty cell is not known, not 0', 'value'),
  parent: z
    .string({ error: 'must be given once, as text' })
    .min(1, 'must name a column')
    .max(200, 'must be at most 200 characters')
    .optional()
    .describe('The column of the area above, where there is one.'),
  models: listText(`Ids of at most ${MOST_MODELS} models`, 'default'),
  levels: listText('Interval levels in percent, at most 10', '80,95'),
  horizon: z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(24, 'must be at most 24')
    .default(1)
    .describe('Periods to forecast, 1 to 24. Default 1.'),
  seed: z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(0, 'must be at least 0')
    .max(2_147_483_647, 'must be at most 2147483647')
    .default(1)
    .describe('Everything random follows from it. Default 1.'),
});
