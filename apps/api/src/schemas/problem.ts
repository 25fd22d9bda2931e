import { z } from 'zod';
import { PROBLEMS, type ProblemCode } from '../problems/catalogue.js';

const CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

const problem = z
  .object({
    type: z.string().describe('A name for this kind of problem (URN).'),
    title: z.string().describe('The kind of problem in words.'),
    status: z.int(),
    detail: z.string().describe('The offending value and the remedy.'),
    code: z.enum(CODES).describe('Stable; programs may rely on it.'),
    instance: z.string().describe('The path that was asked for.'),
  })
  .loose()
  .meta({
    id: 'Problem',
    description: 'A refusal, RFC 9457.',
    examples: [
      {
        type: 'urn:crimecast:problem:crime-unknown',
        title: 'The crime is not known',
        status: 422,
        detail:
          'No crime has the id "murdr". Did you mean "murder"? The ids are listed at /v1/crimes.',
        code: 'CRIME_UNKNOWN',
        instance: '/v1/series',
      },
    ],
  });

/** Response entries of the given statuses, all as `application/problem+json`. */
export function problems<const S extends number>(...statuses: S[]) {
  const entry = (status: number) => ({
    description: Object.entries(PROBLEMS)
      .filter(([, kind]) => kind.status === status)
      .map(([code, kind]) => `${kind.title} (\`${code}\`).`)
      .join(' '),
    content: { 'application/problem+json': { schema: problem } },
  });
  return Object.fromEntries(statuses.map((status) => [status, entry(status)])) as Record<
    S,
    ReturnType<typeof entry>
  >;
}
