import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';

/** A stretch of a list. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** `Link` header to the stretch after it; `null` at the end. */
  readonly next: string | null;
}

interface Asked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * The stretch of a list that a request asks for. A cursor belongs to one question and one version
 * of the answer: rows of two runs are never mixed.
 * @param version of the whole list, as in its tag
 * @throws Problem `CURSOR_INVALID` for what was never a cursor of this question, `CURSOR_STALE`
 * for one of another run or other data
 */
export function pageOf<T>(
  request: FastifyRequest,
  list: readonly T[],
  version: string,
  { limit, cursor }: Asked,
): Page<T> {
  const question = questionOf(request);
  const from = cursor === undefined ? 0 : readCursor(cursor, question, version);
  const to = from + limit;
  const rows = from === 0 && to >= list.length ? list : list.slice(from, to);
  if (to >= list.length) return { rows, next: null };
  const next = new URLSearchParams(question.query);
  next.set('limit', String(limit));
  next.set('cursor', writeCursor(to, question, version));
  return { rows, next: `<${question.path}?${next}>; rel="next"` };
}

interface Question {
  path: string;
  /** Its parameters, sorted, without those of the page. */
  query: string;
}

function questionOf(request: FastifyRequest): Question {
  const [path = '', search = ''] = request.raw.url!.split('?', 2);
  const query = new URLSearchParams(search);
  query.delete('cursor');
  query.delete('limit');
  query.sort();
  return { path, query: query.toString() };
}

function writeCursor(offset: number, question: Question, version: string): string {
  const text = [offset, short(question.path + question.query), short(version)].join('.');
  return Buffer.from(text).toString('base64url');
}

function readCursor(cursor: string, question: Question, version: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  const match = /^(\d{1,9})\.([0-9a-f]{12})\.([0-9a-f]{12})$/.exec(text);
  if (!match || match[2] !== short(question.path + question.query)) {
    throw new Problem(
      'CURSOR_INVALID',
      `The cursor ${quote(cursor)} was not given for this question; follow the "next" link of an answer, or leave cursor out to begin.`,
    );
  }
  if (match[3] !== short(version)) {
    throw new Problem(
      'CURSOR_STALE',
      'The forecasts or data behind this list have been replaced since its first page; begin again without cursor.',
    );
  }
  return Number(match[1]);
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
