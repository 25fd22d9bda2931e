import { z } from 'zod';
import { DISTRICT_FIELDS } from '../answers/district-rows.js';
import { stateCode } from './ids.js';
import { fieldsParameter, pageQuery } from './page-query.js';

const named = z.object({ code: z.string(), name: z.string() });

const district = z
  .object({
    code: z.string().describe('LGD code, as text.'),
    name: z.string(),
    nameHi: z.string().nullable().describe('The Hindi name, where it is known for certain.'),
    state: z.object({ code: z.string(), name: z.string() }),
    firstYear: z.int().describe('First year with a row in the source.'),
    lastYear: z
      .int()
      .describe(
        'Last year with a row in the source; before the last of the table where none came.',
      ),
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
        nameHi: 'पुणे',
        state: { code: '27', name: 'Maharashtra' },
        firstYear: 2017,
        lastYear: 2022,
        territory: true,
        notes: [],
      },
    ],
  });

const MOST_CODES = 200;

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
  code: z
    .string({ error: 'must be given once, as codes separated by commas' })
    .max(8 * MOST_CODES, `must hold at most ${MOST_CODES} codes`)
    .optional()
    .describe('LGD codes separated by commas, in any order; an unknown one is refused.')
    .meta({ examples: ['490,079'] }),
  point: z
    .string({ error: 'must be given once, as "lat,lon"' })
    .regex(
      /^ *-?\d{1,3}(\.\d{1,12})? *, *-?\d{1,3}(\.\d{1,12})? *$/,
      'must be latitude and longitude in degrees, like 18.52,73.86',
    )
    .refine((text) => {
      const [lat, lon] = text.split(',').map(Number);
      return Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180;
    }, 'must be latitude (−90 to 90) and longitude (−180 to 180), in this order')
    .optional()
    .describe(
      'Latitude and longitude in degrees: the district that holds the point, or the nearest within 100 km, with the distance.',
    )
    .meta({ examples: ['18.52,73.86'] }),
  fields: fieldsParameter(DISTRICT_FIELDS, DISTRICT_FIELDS),
  ...pageQuery,
});

export const districtList = z
  .object({
    data: z.array(
      district.partial().extend({
        match: z.string().optional().describe('With `q` or `point`: why this district was found.'),
      }),
    ),
    count: z.int().describe('Rows in this answer.'),
  })
  .meta({ id: 'DistrictList' });

export const oneDistrict = z
  .object({
    data: district.extend({
      family: z
        .array(named)
        .describe(
          'Districts whose sum keeps its borders over all years; itself where it alone does.',
        ),
      neighbours: z.array(
        named.extend({
          contact: z.enum(['edge', 'point']).describe('Whether they share a border or a corner.'),
          sharedKm: z.number().describe('Length of the shared border.'),
        }),
      ),
      population: z
        .array(
          z.object({ year: z.int(), persons: z.number(), kind: z.enum(['census', 'projected']) }),
        )
        .describe('Years of the table for which a sound figure is known.'),
      place: z
        .object({ lat: z.number(), lon: z.number(), areaKm2: z.number() })
        .nullable()
        .describe('A point well inside it, in degrees.'),
      crimeNotes: z
        .array(z.object({ crime: z.string(), note: z.string() }))
        .describe(
          'What hides in one crime: years in which its state probably counted differently.',
        ),
    }),
  })
  .meta({ id: 'OneDistrict' });
