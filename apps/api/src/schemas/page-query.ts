import { z } from 'zod';

const MOST_ROWS = 20_000;
const BY_DEFAULT = 10_000;

export const format = z
  .enum(['json', 'csv'], { error: 'must be json or csv' })
  .optional()
  .describe('Format of the answer; goes before the `Accept` header. Default json.');

/** The parameters of a list that may be long. */
export const pageQuery = {
  limit: z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(
      MOST_ROWS,
      `must be at most ${MOST_ROWS}; follow the "next" link, or take it all from /v1/exports`,
    )
    .default(BY_DEFAULT)
    .describe(
      `Most rows in the answer, to ${MOST_ROWS}; where there are more, a \`Link\` header with rel="next" leads on. Default ${BY_DEFAULT}.`,
    ),
  cursor: z
    .string({ error: 'must be given once, as text' })
    .max(200, 'must be at most 200 characters')
    .optional()
    .describe('From the `Link` of the answer before; good for the same question and run only.'),
  format,
};

/** Names separated by commas. */
export const fieldsParameter = (all: readonly string[], byDefault: readonly string[]) =>
  z
    .string({ error: 'must be given once, as names separated by commas' })
    .max(300, 'must be at most 300 characters')
    .optional()
    .describe(
      `Members of each row, separated by commas: ${all.join(', ')}. Default ${byDefault.join(', ')}. For JSON; a CSV has fixed columns.`,
    )
    .meta({ examples: [byDefault.slice(0, 3).join(',')] });
