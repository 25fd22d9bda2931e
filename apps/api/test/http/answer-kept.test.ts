import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/api-config.js';
import { smallServer } from '../support/test-server.js';

const PATH = '/v1/districts/490';
/** What differs from answer to answer. */
const OF_ONE = ['date', 'x-request-id', 'ratelimit-remaining', 'ratelimit-reset'];
const read = { read: 6, predict: 6, jobs: 6 };

let server: Awaited<ReturnType<typeof smallServer>>;
let url: string;

beforeAll(async () => {
  server = await smallServer({
    config: {
      ...DEFAULT_CONFIG,
      trustProxy: 1,
      rateLimits: { ...DEFAULT_CONFIG.rateLimits, address: read },
    },
  });
  await server.settled;
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.stop());

const ask = (headers: Record<string, string> = {}, path = PATH) => fetch(url + path, { headers });
const from = (address: string) => ({ 'x-forwarded-for': address });
const headersOf = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => !OF_ONE.includes(name)));

describe('an answer that is kept', () => {
  it('is sent with the bytes and headers that it was made with', async () => {
    // The first answer is made, and goes through the framework; the second is kept.
    const [first, second] = [await ask(), await ask()];
    expect(headersOf(second)).toEqual(headersOf(first));
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(await second.text()).toBe(await first.text());
    const through = await server.app.inject({ url: PATH });
    expect(through.json()).toEqual(await (await ask()).json());
  });

  it('is counted with all others, and refused when there were too many', async () => {
    const left: (string | null)[] = [];
    for (let i = 0; i < 6; i++) {
      left.push((await ask(from('203.0.113.7'))).headers.get('ratelimit-remaining'));
    }
    expect(left).toEqual(['5', '4', '3', '2', '1', '0']);
    const refused = await ask(from('203.0.113.7'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // What a client wrote before the proxy did is not believed; another client is not refused.
    expect((await ask(from('198.51.100.1, 203.0.113.7'))).status).toBe(429);
    expect((await ask(from('203.0.113.8'))).status).toBe(200);
  });

  it('is not sent to who has it, and takes the id that a request brings', async () => {
    const etag = (await ask()).headers.get('etag')!;
    expect((await ask({ 'if-none-match': etag })).status).toBe(304);
    expect((await ask({ 'x-request-id': 'mine-1' })).headers.get('x-request-id')).toBe('mine-1');
    expect((await ask({ authorization: 'Bearer nonsense' })).status).toBe(401);
  });

  it('is told of in the metrics, under its route', async () => {
    const count = async () => {
      const text = await (await ask({}, '/metrics')).text();
      const line =
        /^crimecast_http_request_duration_seconds_count\{method="GET",route="\/v1\/districts\/:code",status="2xx"\} (\d+)$/m;
      return Number(line.exec(text)?.[1]);
    };
    const before = await count();
    for (let i = 0; i < 3; i++) await (await ask()).text();
    expect(await count()).toBe(before + 3);
  });

  it('comes to each of several requests on one line, in their order', async () => {
    const paths = [PATH, '/v1/districts/484', PATH];
    for (const path of paths) await (await ask({}, path)).text();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    for (const [i, path] of paths.entries()) {
      const last = i === paths.length - 1 ? 'connection: close\r\n' : '';
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n${last}\r\n`);
    }
    let said = '';
    for await (const piece of socket) said += String(piece);
    const codes = [...said.matchAll(/"data":\{"code":"(\d+)"/g)].map(([, code]) => code);
    expect(codes).toEqual(['490', '484', '490']);
  });
});
