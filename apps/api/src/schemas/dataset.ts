import { z } from 'zod';

const source = z.object({
  name: z.string().describe('A committed table.'),
  source: z.string().describe('Where its figures were published.'),
  licence: z.string(),
  sha256: z.string(),
  rows: z.int(),
});

export const dataset = z
  .object({
    measure: z.literal('recorded cases'),
    dataVersion: z.string(),
    tablesVersion: z.string().describe('Version of the committed tables.'),
    frequency: z.string(),
    years: z.array(z.string()),
    districts: z.int(),
    crimes: z.int(),
    series: z.int(),
    sources: z.array(source),
  })
  .meta({ id: 'Dataset' });
