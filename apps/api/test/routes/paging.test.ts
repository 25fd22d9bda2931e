import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsvRows } from '../support/parse-csv.js';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
const get = (url: string) => server.app.inject({ url });

beforeAll(async () => {
  server = await smallServer();
  await server.settled;
});
afterAll(() => server.stop());

/** The address in `Link: <…>; rel="next"`. */
function nextOf(response: { headers: Record<string, unknown> }): string | null {
  return /^<([^>]+)>; rel="next"$/.exec(String(response.headers.link ?? ''))?.[1] ?? null;
}

describe.each([
  ['/v1/districts', 100],
  ['/v1/series?crime=murder&fields=district,crime', 200],
  ['/v1/forecasts?crime=murder&model=all&fields=district,model,horizon', 1000],
  ['/v1/risk?crime=murder', 300],
])('%s in pages of %i', (url, limit) => {
  it('has every row once, in the same order', async () => {
    const whole = (await get(url)).json().data;
    const rows: unknown[] = [];
    let next: string | null = `${url}${url.includes('?') ? '&' : '?'}limit=${limit}`;
    while (next !== null) {
      const page: Awaited<ReturnType<typeof get>> = await get(next);
      expect(page.statusCode).toBe(200);
      expect(page.json().data.length).toBeLessThanOrEqual(limit);
      rows.push(...page.json().data);
      next = nextOf(page);
    }
    expect(rows).toEqual(whole);
  });
});

describe('a cursor', () => {
  it('is not given on the last page', async () => {
    expect(nextOf(await get('/v1/districts'))).toBeNull();
    expect(nextOf(await get('/v1/districts?limit=753'))).toBeNull();
    expect(nextOf(await get('/v1/districts?limit=752'))).not.toBeNull();
  });

  it('leads through CSV too', async () => {
    const first = await get('/v1/districts?limit=500&format=csv');
    const second = await get(nextOf(first)!);
    expect(parseCsvRows(first.body)).toHaveLength(500);
    expect(parseCsvRows(second.body)).toHaveLength(253);
  });

  it('is good for any size of page, and for its own question only', async () => {
    const next = nextOf(await get('/v1/districts?limit=10'))!;
    const cursor = new URLSearchParams(next.split('?')[1]).get('cursor')!;
    expect((await get(`/v1/districts?cursor=${cursor}&limit=5`)).json().count).toBe(5);
    const other = await get(`/v1/districts?state=27&cursor=${cursor}`);
    expect(other.statusCode).toBe(400);
    expect(other.json().code).toBe('CURSOR_INVALID');
  });

  it.each(['x', '', 'MTIzLmFiYw', '%C3%A9', '..%2F'])(
    'is refused when it reads %j',
    async (cursor) => {
      const response = await get(`/v1/districts?cursor=${cursor}`);
      expect(response.statusCode).toBe(400);
      expect(response.json().code).toBe('CURSOR_INVALID');
    },
  );

  it('is stale once another run is served', async () => {
    const next = nextOf(await get('/v1/forecasts?crime=murder&model=naive&limit=10'))!;
    const cursor = new URLSearchParams(next.split('?')[1]).get('cursor')!;
    // What a cursor of another run says: the same place and question, another version.
    const [offset, question] = Buffer.from(cursor, 'base64url').toString().split('.');
    const old = Buffer.from([offset, question, '0'.repeat(12)].join('.')).toString('base64url');
    const response = await get(`/v1/forecasts?crime=murder&model=naive&cursor=${old}`);
    expect(response.statusCode).toBe(410);
    expect(response.json().code).toBe('CURSOR_STALE');
  });

  it.each(['0', '-1', '1.5', '20001', 'many', ''])('refuses the limit "%s"', async (limit) => {
    const response = await get(`/v1/districts?limit=${limit}`);
    expect(response.statusCode).toBe(400);
    expect(response.json().detail).toContain('limit');
  });
});

describe('fields', () => {
  it('narrow each row, in the order in which they are documented', async () => {
    const { data } = (await get('/v1/districts?state=27&fields=name,code')).json();
    expect(Object.keys(data[0])).toEqual(['code', 'name']);
  });

  it.each([
    ['/v1/districts?fields=nme', 'Did you mean "name"?'],
    ['/v1/series?crime=murder&fields=', 'No field is named'],
    ['/v1/series?crime=murder&fields=values,missing', '"missing"'],
    ['/v1/forecasts?crime=murder&model=naive&fields=constructor', '"constructor"'],
  ])('are refused by name: %s', async (url, words) => {
    const response = await get(url);
    expect(response.statusCode).toBe(400);
    expect(response.json().code).toBe('FIELD_UNKNOWN');
    expect(response.json().detail).toContain(words);
  });
});
