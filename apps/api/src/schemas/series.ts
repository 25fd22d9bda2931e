import { z } from 'zod';
import { SERIES_FIELDS } from '../answers/series-rows.js';
import { areaLevel, crimeId, districtCode, groupId, stateCode } from './ids.js';
import { fieldsParameter, pageQuery } from './page-query.js';

export const measure = z.literal('recorded cases').describe('What every number counts.');

const period = (what: string) =>
  z
    .string({ error: 'must be given once, as a period such as 2020' })
    .max(20, 'must be a period such as 2020')
    .optional()
    .describe(what)
    .meta({ examples: ['2020'] });

export const seriesQuery = z.strictObject({
  level: areaLevel,
  crime: crimeId.optional(),
  group: groupId.optional(),
  district: districtCode.optional(),
  state: stateCode.optional(),
  from: period('The first period of the answer. Default: the first of the table.'),
  to: period('The last period of the answer. Default: the last of the table.'),
  fields: fieldsParameter(SERIES_FIELDS.district.all, SERIES_FIELDS.district.byDefault),
  ...pageQuery,
});

const perPeriod = z.array(z.number().nullable());

export const seriesList = z
  .object({
    measure,
    level: z.string().describe('What each row is of.'),
    times: z.array(z.string()).describe('Labels of the periods, oldest first.'),
    dataVersion: z.string(),
    data: z.array(
      z.object({
        district: z.string().optional(),
        state: z.string().optional(),
        crime: z.string().optional(),
        values: perPeriod
          .optional()
          .describe('One count per period; null is a count nobody knows, never 0.'),
        missing: z
          .array(z.int())
          .optional()
          .describe('Of a state or India: districts without a count, which the sum lacks.'),
        population: perPeriod.optional().describe('Persons; null where no sound figure is known.'),
        rates: perPeriod
          .optional()
          .describe('Recorded cases per 100,000 inhabitants; null without a count or population.'),
        notes: z.array(z.string()).optional().describe('What to know before comparing.'),
      }),
    ),
    count: z.int().describe('Rows in this answer.'),
  })
  .meta({
    id: 'SeriesList',
    examples: [
      {
        measure: 'recorded cases',
        level: 'district',
        times: ['2017', '2018', '2019', '2020', '2021', '2022'],
        dataVersion: '4bd1f1f2a9d7c001',
        data: [{ district: '490', crime: 'murder', values: [80, 77, null, 69, 78, 81] }],
        count: 1,
      },
    ],
  });
