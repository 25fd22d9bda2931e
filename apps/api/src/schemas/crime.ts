import { z } from 'zod';

const crime = z
  .object({
    id: z.string(),
    label: z.string(),
    labelHi: z.string().optional().describe('In Hindi.'),
    group: z.string(),
    groupHi: z.string().optional().describe('In Hindi.'),
    sections: z.string().describe('Sections of the Indian Penal Code.'),
    kind: z.string().describe('`core` for the 20 crimes of the evaluation protocol.'),
    note: z.string().optional().describe('What its figures hide.'),
    heads: z.array(z.string()).describe('Columns of the source that are summed.'),
  })
  .meta({
    id: 'Crime',
    examples: [
      {
        id: 'murder',
        label: 'Murder',
        labelHi: 'हत्या',
        group: 'Violent crime',
        groupHi: 'हिंसक अपराध',
        sections: '302',
        kind: 'core',
        heads: ['murder'],
      },
    ],
  });

const group = z.object({
  id: z.string().describe('For `group=` in other addresses.'),
  label: z.string(),
  labelHi: z.string().optional().describe('In Hindi.'),
  crimes: z.array(z.string()).describe('Ids of its crimes.'),
});

export const crimeList = z
  .object({ data: z.array(crime), count: z.int() })
  .meta({ id: 'CrimeList' });
export const oneCrime = z
  .object({
    data: crime.extend({
      notes: z
        .array(z.object({ state: z.string(), note: z.string() }))
        .describe('States and years in which it was probably counted differently.'),
    }),
  })
  .meta({ id: 'OneCrime' });
export const groupList = z
  .object({ data: z.array(group), count: z.int() })
  .meta({ id: 'GroupList' });
