import { z } from 'zod';

const MAX_COUNTS = 10_000;
const COUNT = 'must be a whole number of recorded cases, 0 or more';

/**
 * A list of counts, oldest first. Only the first wrong value is reported: a list of nothing else
 * would otherwise cost seconds.
 */
export function counts(min: number): z.ZodType<number[]> {
  return list(min, isCount, `${COUNT}; leave no gaps`, { type: 'integer' }) as z.ZodType<number[]>;
}

/** The same with `null` for a count that is missing, which is not 0; at least one must be known. */
export function countsWithGaps(min: number): z.ZodType<(number | null)[]> {
  const item = { type: ['integer', 'null'] };
  const known = (value: unknown) => value === null || isCount(value);
  return list(min, known, `${COUNT}, or null where it is missing`, item, true) as z.ZodType<
    (number | null)[]
  >;
}

function list(
  min: number,
  isRight: (value: unknown) => boolean,
  remedy: string,
  item: object,
  someKnown = false,
): z.ZodType {
  return z
    .array(z.unknown(), { error: 'must be a list of counts, oldest first' })
    .min(min, `must hold at least ${min} count`)
    .max(MAX_COUNTS, 'must hold at most 10,000 counts')
    .superRefine((values, context) => {
      const at = values.findIndex((value) => !isRight(value));
      if (at >= 0) context.addIssue({ code: 'custom', path: [at], message: remedy });
      else if (someKnown && values.length > 0 && values.every((value) => value === null)) {
        context.addIssue({
          code: 'custom',
          path: [0],
          message: 'must not be missing everywhere: a forecast needs one known count at least',
        });
      }
    })
    .meta({ items: { ...item, minimum: 0, maximum: Number.MAX_SAFE_INTEGER } });
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
