import { z } from 'zod';

const once = 'must be given once, as text';
const code = (what: string) =>
  z
    .string({ error: once })
    .trim()
    .min(1, `must name ${what}`)
    .max(100, 'must be at most 100 characters');

export const districtCode = code('a district')
  .describe('LGD code of a district, as text with its leading zeros.')
  .meta({ examples: ['490', '079'] });
export const stateCode = code('a state')
  .describe('LGD code of a state, as text.')
  .meta({ examples: ['27'] });
export const crimeId = code('a crime')
  .describe('Id of a crime, from /v1/crimes.')
  .meta({ examples: ['murder'] });
export const modelId = code('a model')
  .describe('Id of a model, from /v1/models.')
  .meta({ examples: ['default'] });
