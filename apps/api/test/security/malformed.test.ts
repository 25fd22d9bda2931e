import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openKeyring } from '../../src/admin/open-keyring.js';
import { DEFAULT_CONFIG } from '../../src/config/api-config.js';
import { smallServer } from '../support/test-server.js';
import { type OpenapiDocument, type WrongRequest, wrongRequests } from './malformed-requests.js';

/** All of them in CI, where servers are required too. */
const RUNS = process.env.CRIMECAST_REQUIRE_SERVERS ? 10_000 : 1_500;
/** What no answer may show: a stack, a place in this program, or what its database says. */
const LEAK =
  /\bat .+:\d+:\d+|node_modules|\/apps\/api\/|file:\/\/|\bselect .+ from\b|syntax error at/i;

let server: Awaited<ReturnType<typeof smallServer>>;
let document: OpenapiDocument;
let key: string;
beforeAll(async () => {
  // Orders are read and checked to the last, and then find the queue full: nothing is to be computed.
  const limits = { ...DEFAULT_CONFIG.limits, queueLength: 0 };
  server = await smallServer({ config: { limits } });
  await server.settled;
  const keyring = await openKeyring({ home: server.home });
  key = (await keyring.create({ name: 'fuzz', scopes: ['jobs', 'runs', 'metrics'] })).text;
  await keyring.close();
  document = (await server.app.inject({ url: '/openapi.json' })).json();
});
afterAll(() => server.stop());

async function send({ method, url, headers, body }: WrongRequest) {
  return await server.app.inject({
    method: method as 'GET',
    url,
    headers: {
      'x-api-key': key,
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === null ? {} : { payload: body }),
  });
}

it(`answers ${RUNS} malformed requests without a failure, a leak or an end`, async () => {
  await fc.assert(
    fc.asyncProperty(wrongRequests(document), async (request) => {
      const response = await send(request);
      expect(response.statusCode).not.toBe(500);
      expect(response.statusCode).toBeLessThan(504);
      if (response.statusCode >= 400 && request.method !== 'HEAD') {
        expect(response.headers['content-type']).toContain('application/problem+json');
        expect(response.json()).toMatchObject({ status: response.statusCode });
        expect(response.body).not.toMatch(LEAK);
        expect(response.body.length).toBeLessThan(4_000);
      }
    }),
    { numRuns: RUNS, interruptAfterTimeLimit: 540_000, markInterruptAsFailure: true },
  );
  expect((await server.app.inject({ url: '/health/ready' })).statusCode).toBe(200);
  expect(({} as { x?: unknown }).x).toBeUndefined();
}, 600_000);
