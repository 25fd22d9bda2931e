import { z } from 'zod';

const MAX_COUNTS = 10_000;
const REMEDY = 'must be a whole number of recorded cases, 0 or more; leave no gaps';

/**
 * A list of counts, oldest first. Only the first wrong value is reported: a list of nothing else
 * would otherwise cost seconds.
 */
export function counts(min: number): z.ZodType<number[]> {
  const list = z
    .array(z.unknown(), { error: 'must be a list of counts, oldest first' })
    .min(min, `must hold at least ${min} count`)
    .max(MAX_COUNTS, 'must hold at most 10,000 counts')
    .superRefine((values, context) => {
      const at = values.findIndex((value) => !isCount(value));
      if (at >= 0) context.addIssue({ code: 'custom', path: [at], message: REMEDY });
    })
    .meta({ items: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } });
  return list as z.ZodType as z.ZodType<number[]>;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
