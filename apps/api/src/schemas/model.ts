import { z } from 'zod';

export const model = z
  .object({
    id: z.string(),
    label: z.string(),
    description: z.string(),
    default: z.boolean().describe('Used where a request names no model.'),
    chosen: z
      .string()
      .optional()
      .describe('Of the default, once trained: the model or models it settled on.'),
  })
  .meta({
    id: 'Model',
    examples: [
      { id: 'naive', label: 'Last value', description: 'Repeats the last count.', default: false },
    ],
  });

export const modelList = z.object({ data: z.array(model), count: z.int() });
