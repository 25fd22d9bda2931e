import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forward } from '@/api/forward';
import { ApiProblem, getJson } from '@/api/get-json';
import { apiOrigin } from '@/api/origin';

let server: Server;
let seen: { url: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      seen.push({ url: request.url ?? '', headers: request.headers, body });
      const status = request.url?.startsWith('/v1/broken') ? 422 : 200;
      response.writeHead(status, {
        'content-type': status === 422 ? 'application/problem+json' : 'text/csv',
        etag: '"x"',
        'set-cookie': 'a=b',
      });
      response.end(status === 422 ? '{"detail":"say what"}' : '{"ok":1}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  process.env.CRIMECAST_API_URL = `http://127.0.0.1:${typeof address === 'object' && address?.port}/`;
});
afterAll(async () => {
  delete process.env.CRIMECAST_API_URL;
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  seen = [];
});

const ask = (query = '', init?: RequestInit) => new Request(`http://dashboard/api/x${query}`, init);

describe('forward', () => {
  it('passes query, status, type and tag, but no cookies either way', async () => {
    const answer = await forward(
      ask('?crime=murder', { headers: { cookie: 'secret' } }),
      '/v1/series',
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv');
    expect(answer.headers.get('etag')).toBe('"x"');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(seen[0]?.url).toBe('/v1/series?crime=murder');
    expect(seen[0]?.headers.cookie).toBeUndefined();
  });

  it('passes a posted body and a problem', async () => {
    const answer = await forward(ask('', { method: 'POST', body: '{"a":1}' }), '/v1/broken');
    expect(seen[0]?.body).toBe('{"a":1}');
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it.each(['/docs', '/', '/v1x', '//evil.example/v1/x', '/v1/../docs', '/V1/series'])(
    'does not forward %s',
    async (path) => {
      expect((await forward(ask(), path)).status).toBe(404);
      expect(seen).toEqual([]);
    },
  );

  it('is a 502 problem in words when nobody answers', async () => {
    const before = process.env.CRIMECAST_API_URL;
    process.env.CRIMECAST_API_URL = 'http://127.0.0.1:1';
    const answer = await forward(ask(), '/v1/crimes');
    process.env.CRIMECAST_API_URL = before;
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({ code: 'API_UNREACHABLE' });
  });
});

describe('getJson', () => {
  it('throws what the API says, unless the status is expected', async () => {
    const url = `${apiOrigin()}/v1/broken`;
    await expect(getJson(url)).rejects.toEqual(new ApiProblem(422, 'say what'));
    expect(await getJson(url, { accept: [422] })).toEqual({ detail: 'say what' });
  });
});

describe('apiOrigin', () => {
  it('has a default and no slash at its end', () => {
    expect(apiOrigin({ NODE_ENV: 'test' })).toBe('http://127.0.0.1:4000');
    expect(apiOrigin({ NODE_ENV: 'test', CRIMECAST_API_URL: 'http://api:9/' })).toBe(
      'http://api:9',
    );
  });

  it('takes a host and port without a protocol, as platforms give them', () => {
    const given = (CRIMECAST_API_URL: string) => apiOrigin({ NODE_ENV: 'test', CRIMECAST_API_URL });
    expect(given('crimecast-api:10000')).toBe('http://crimecast-api:10000');
    expect(given('https://api.example')).toBe('https://api.example');
  });
});
