import { z } from 'zod';
import { crimeId, districtCode } from './ids.js';

export const measure = z.literal('recorded cases').describe('What every number counts.');

export const seriesQuery = z.strictObject({
  crime: crimeId.optional(),
  district: districtCode.optional(),
});

export const seriesList = z
  .object({
    measure,
    times: z.array(z.string()).describe('Labels of the periods, oldest first.'),
    dataVersion: z.string(),
    data: z.array(
      z.object({
        district: z.string(),
        crime: z.string(),
        values: z
          .array(z.number().nullable())
          .describe('One count per period; null is a count nobody knows, never 0.'),
      }),
    ),
    count: z.int(),
  })
  .meta({
    id: 'SeriesList',
    examples: [
      {
        measure: 'recorded cases',
        times: ['2017', '2018', '2019', '2020', '2021', '2022'],
        dataVersion: '4bd1f1f2a9d7c001',
        data: [{ district: '490', crime: 'murder', values: [80, 77, null, 69, 78, 81] }],
        count: 1,
      },
    ],
  });
