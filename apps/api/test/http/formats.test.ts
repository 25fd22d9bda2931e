import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { type Format, formatOf } from '../../src/http/formats.js';

const ALL: Format[] = ['json', 'csv', 'parquet'];
const ask = (accept: string | undefined, format?: string) =>
  formatOf({ headers: { accept }, query: { format } } as unknown as FastifyRequest, ALL);

describe('formatOf', () => {
  // By RFC 9110, 12.5.1: the most exact range decides, then the weight, then the server's order.
  it.each([
    [undefined, 'json'],
    ['', 'json', true],
    ['*/*', 'json'],
    ['text/*', 'csv'],
    ['application/*', 'json'],
    ['TEXT/CSV', 'csv'],
    ['text/csv; charset=utf-8', 'csv'],
    ['application/vnd.apache.parquet', 'parquet'],
    ['application/json;q=0.4, text/csv;q=0.5', 'csv'],
    ['*/*, application/json;q=0', 'csv'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'json'],
    ['text/csv;q=2, application/json;q=0.1', 'json'],
  ])('takes %j for %s', (accept, expected, refused?: boolean) => {
    if (refused) expect(() => ask(accept)).toThrow('is not given here');
    else expect(ask(accept)).toBe(expected);
  });

  it('lets the address win over the header', () => {
    expect(ask('application/json', 'csv')).toBe('csv');
    expect(() => ask('application/json', 'xlsx')).toThrow('"xlsx"');
  });

  it('refuses what is not offered, naming what is', () => {
    for (const accept of ['image/png', 'json', ';;,', 'application/json;q=0']) {
      expect(() => ask(accept)).toThrow(
        /json \(application\/json\) or csv \(text\/csv\) or parquet/,
      );
    }
  });
});
