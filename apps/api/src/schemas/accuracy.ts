import { z } from 'zod';
import { ACCURACY_BY } from '../answers/accuracy-rows.js';
import { format } from './page-query.js';
import { measure } from './series.js';

const number = z.number().nullable();
const about = {
  measure,
  reference: z.string().describe('The model that others are compared with.'),
  version: z.string().describe('Changes with the published evaluation.'),
  protocol: z.array(z.string()).describe('How the figures came about.'),
};
const coverage = z
  .array(z.object({ level: z.number(), observed: number }))
  .describe('Share of outcomes inside the range of each level.');

const boardRow = z.object({
  model: z.string(),
  n: z.int().describe('Forecasts that met an outcome.'),
  relMae: number.describe('Mean error beside that of the reference; below 1 is better.'),
  lower: number.describe('Of an interval around relMae from drawing whole states.'),
  upper: number,
  pValue: number.describe('Diebold–Mariano test against the reference, by state.'),
  confidence: number.describe('In the model confidence set.'),
  best: z.boolean().describe('Cannot be told from the best.'),
});

export const leaderboard = z
  .object({
    ...about,
    level: z.number().describe('Of the intervals around relMae, in percent.'),
    times: z.array(z.string()).describe('Years that were forecast.'),
    data: z.array(boardRow).describe('Best first.'),
    stress: z
      .object({ times: z.array(z.string()), data: z.array(boardRow) })
      .nullable()
      .describe('The same for years that were no ordinary test.'),
    count: z.int(),
  })
  .meta({ id: 'Leaderboard' });

export const accuracyQuery = z.strictObject({
  by: z
    .enum(ACCURACY_BY, { error: `must be one of ${ACCURACY_BY.join(', ')}` })
    .default('crime')
    .describe('What the rows are of. Default crime.'),
  format,
});

const row = z
  .object({
    group: z.string().optional().describe('Crime, state, year or distance.'),
    name: z.string().optional(),
    model: z.string().optional(),
    n: z.int().optional(),
    relMae: number.optional(),
    mae: number.optional(),
    bias: number.optional(),
    wape: number.optional(),
    coverage: coverage.optional(),
    level: z.number().optional(),
    nominal: z.number().optional(),
    observed: number.optional(),
  })
  .loose()
  .describe('Which members there are follows from `by`.');

export const accuracyList = z
  .object({
    ...about,
    model: z.string().describe('The model that the rows are about, where they name none.'),
    by: z.enum(ACCURACY_BY),
    excluded: z.array(z.string()).describe('What is not in the figures, and why.'),
    data: z.array(row),
    count: z.int(),
  })
  .meta({ id: 'AccuracyList' });

export const foldList = z
  .object({
    ...about,
    data: z.array(
      z.object({
        model: z.string(),
        time: z.string().describe('The year that was forecast.'),
        origin: z.string().describe('The last year that was known.'),
        horizon: z.int(),
        n: z.int(),
        relMae: number,
        crimes: z.int().describe('Crimes that relMae is made of.'),
        macroWape: number.describe('Mean over crimes of the weighted absolute percentage error.'),
        coverage,
      }),
    ),
    count: z.int(),
  })
  .meta({ id: 'FoldList' });
