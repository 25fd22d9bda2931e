import { z } from 'zod';
import { stateCode } from './ids.js';

export const district = z
  .object({
    code: z.string().describe('LGD code, as text.'),
    name: z.string(),
    state: z.object({ code: z.string(), name: z.string() }),
    firstYear: z.int().describe('First year with a row in the source.'),
    lastYear: z.int().describe('Last year with a row in the source.'),
    territory: z
      .boolean()
      .describe('Has counts of its own territory, and a polygon of its own on the map.'),
    notes: z.array(z.string()).describe('What to know before its figures are compared.'),
  })
  .meta({
    id: 'District',
    examples: [
      {
        code: '490',
        name: 'Pune',
        state: { code: '27', name: 'Maharashtra' },
        firstYear: 2017,
        lastYear: 2022,
        territory: true,
        notes: [],
      },
    ],
  });

export const districtQuery = z.strictObject({
  state: stateCode.optional(),
  q: z
    .string({ error: 'must be given once, as text' })
    .trim()
    .max(100, 'must be at most 100 characters')
    .optional()
    .describe(
      'A name in English or Hindi, current or old, a place, a state with it ("bilaspur hp"), or a code; misspelt names are found too.',
    )
    .meta({ examples: ['pune'] }),
});

export const districtList = z.object({
  data: z.array(
    district.extend({
      match: z.string().optional().describe('With `q`: why this district was found.'),
    }),
  ),
  count: z.int(),
});
export const oneDistrict = z.object({
  data: district.extend({
    crimeNotes: z
      .array(z.object({ crime: z.string(), note: z.string() }))
      .describe('What hides in one crime: years in which its state probably counted differently.'),
  }),
});
