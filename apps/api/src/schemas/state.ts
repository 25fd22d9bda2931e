import { z } from 'zod';
import { format } from './page-query.js';

const named = z.object({ code: z.string(), name: z.string() });
const state = z.object({
  code: z.string().describe('LGD code, as text.'),
  name: z.string(),
  nameHi: z.string().nullable().describe('The Hindi name.'),
  districts: z.int().describe('How many districts it has in the table.'),
});

export const formatQuery = z.strictObject({ format });
export const stateList = z
  .object({ data: z.array(state), count: z.int() })
  .meta({ id: 'StateList' });
export const oneState = z
  .object({
    data: state.extend({
      aliases: z.array(z.string()).describe('Old and short names.'),
      districts: z.array(named),
      crimeNotes: z
        .array(z.object({ crime: z.string(), note: z.string() }))
        .describe('Years in which the state probably counted a crime differently.'),
    }),
  })
  .meta({ id: 'OneState' });
