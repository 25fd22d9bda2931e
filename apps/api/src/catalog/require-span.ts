import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import type { Catalog } from './catalog.js';

/**
 * Positions of the first period wanted and of the one after the last.
 * @throws Problem `TIME_UNKNOWN` for a period that the table lacks, `REQUEST_INVALID` when they
 * are the wrong way round
 */
export function requireSpan(
  { times }: Pick<Catalog, 'times'>,
  from: string | undefined,
  to: string | undefined,
): { from: number; to: number } {
  const [first, last] = [positionOf(times, from, 0), positionOf(times, to, times.length - 1)];
  if (first <= last) return { from: first, to: last + 1 };
  throw new Problem('REQUEST_INVALID', `from is ${from} and to is ${to}; exchange them.`);
}

function positionOf(times: readonly string[], time: string | undefined, byDefault: number): number {
  if (time === undefined) return byDefault;
  const position = times.indexOf(time.trim());
  if (position >= 0) return position;
  throw new Problem(
    'TIME_UNKNOWN',
    `There are no counts of ${quote(time)}; the periods are ${times.join(', ')}.`,
  );
}
