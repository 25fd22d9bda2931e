import { z } from 'zod';

export const populationList = z
  .object({
    times: z.array(z.string()).describe('Years: those of the table, then those forecast.'),
    kind: z.literal('projected').describe('The Census of 2011, projected to 1 July of each year.'),
    data: z.array(
      z.object({
        district: z.string(),
        values: z
          .array(z.number().nullable())
          .describe('Persons by year; null where no sound figure is known.'),
        misleads: z
          .boolean()
          .describe('Cases and population are not of the same people; the note says why.'),
        note: z.string().nullable(),
      }),
    ),
    count: z.int().describe('Districts.'),
  })
  .meta({ id: 'PopulationList' });
