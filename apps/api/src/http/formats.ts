import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';

export type Format = 'json' | 'csv' | 'parquet';

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
};

/** As it is sent; a CSV says that its first row is the header (RFC 4180). */
export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: MEDIA_TYPES.parquet,
};

/**
 * The format a request wants among those an address has: `?format=` first, then `Accept`; the
 * first of the offered ones where the client does not mind.
 * @throws Problem `NOT_ACCEPTABLE` naming what there is
 */
export function formatOf(request: FastifyRequest, offered: readonly Format[]): Format {
  const named = (request.query as { format?: unknown } | undefined)?.format;
  if (typeof named === 'string') {
    const format = offered.find((one) => one === named);
    if (format) return format;
    throw refused(`The format ${quote(named)}`, offered);
  }
  const accept = request.headers.accept;
  if (accept === undefined) return offered[0]!;
  const ranked = ranges(accept);
  let best: { format: Format; weight: number } | null = null;
  for (const format of offered) {
    const weight = weightOf(MEDIA_TYPES[format], ranked);
    if (weight > 0 && (best === null || weight > best.weight)) best = { format, weight };
  }
  if (best) return best.format;
  throw refused(`What "accept: ${quote(accept).slice(1, -1)}" asks for`, offered);
}

interface Range {
  type: string;
  weight: number;
}

/** The media ranges of an `Accept` header with their weights (RFC 9110, 12.5.1). */
function ranges(accept: string): Range[] {
  return accept
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return { type, weight: weight >= 0 && weight <= 1 ? weight : 0 };
    })
    .filter(({ type }) => type !== '');
}

/** The weight that the most exact range fitting a type gives it; 0 when none does. */
function weightOf(type: string, ranked: readonly Range[]): number {
  const family = `${type.split('/', 1)[0]}/*`;
  for (const wanted of [type, family, '*/*']) {
    const fitting = ranked.filter((range) => range.type === wanted);
    if (fitting.length > 0) return Math.max(...fitting.map(({ weight }) => weight));
  }
  return 0;
}

function refused(what: string, offered: readonly Format[]): Problem {
  const names = offered.map((format) => `${format} (${MEDIA_TYPES[format]})`);
  return new Problem(
    'NOT_ACCEPTABLE',
    `${what} is not given here; ask for ${names.join(' or ')}, by "accept" or "?format=".`,
  );
}
