import { z } from 'zod';

const progress = z
  .object({
    stage: z.string(),
    done: z.int(),
    total: z.int(),
    fraction: z.number().min(0).max(1).describe('Of the whole training.'),
  })
  .meta({
    id: 'Progress',
    examples: [{ stage: 'murder', done: 12, total: 80, fraction: 0.15 }],
  });

export const live = z.object({ status: z.literal('ok') });
export const ready = z.object({ status: z.literal('ready'), run: z.string() });
export const notReady = z.union([
  z.object({ status: z.literal('training'), progress }),
  z.object({ status: z.literal('failed'), detail: z.string() }),
  z.object({ status: z.literal('closing'), detail: z.string() }),
]);
