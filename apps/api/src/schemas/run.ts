import { z } from 'zod';
import { pageQuery } from './page-query.js';

const run = z.object({
  id: z.string().describe('For `run=` in other addresses.'),
  current: z.boolean().describe('Whether it is the one that is served when none is named.'),
  createdAt: z.string().describe('When it was complete (ISO 8601, UTC).'),
  seconds: z.int().describe('How long its training took.'),
  origin: z.string(),
  times: z.array(z.string()),
  models: z.array(z.string()),
  crimes: z.array(z.string()),
  levels: z.array(z.number()),
  seed: z.int(),
  dataVersion: z.string(),
  codeVersion: z.string().describe('Of the libraries that trained it.'),
});

export const runsQuery = z.strictObject(pageQuery);
export const runList = z.object({ data: z.array(run), count: z.int() }).meta({ id: 'RunList' });
export const oneRun = z.object({ data: run }).meta({ id: 'OneRun' });
