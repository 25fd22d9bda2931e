import { z } from 'zod';
import { AREA_LEVELS } from '../catalog/area-level.js';

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
export const groupId = code('a group of crimes')
  .describe('Id of a group of crimes, from /v1/groups: all crimes of it.')
  .meta({ examples: ['property-crime'] });
export const modelId = code('a model')
  .describe('Id of a model, from /v1/models.')
  .meta({ examples: ['default'] });
export const runId = code('a run')
  .describe('Id of a complete run, from /v1/runs. Default: the one that is served.')
  .meta({ examples: ['5f0c1d2e3a4b5c6d'] });
export const areaLevel = z
  .enum(AREA_LEVELS, { error: `must be one of ${AREA_LEVELS.join(', ')}` })
  .default('district')
  .describe(
    'What a row is of: `district`, `state` or `india`; the two above are sums over districts. Default district.',
  );
