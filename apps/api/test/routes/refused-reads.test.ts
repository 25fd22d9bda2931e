import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFUSED_READS } from '../support/read-cases.js';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
  await server.settled;
});
afterAll(() => server.stop());

describe('a read is refused with place, value and remedy', () => {
  it.each(REFUSED_READS)('$name', async ({ url, status, code, says }) => {
    const response = await server.app.inject({ url });
    const problem = response.json();
    expect(problem).toMatchObject({ status, code, instance: url.split('?')[0] });
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    for (const words of says) expect(problem.detail).toContain(words);
    expect(problem.detail.length).toBeLessThan(400);
  });
});

describe('methods', () => {
  it('answers 405 with Allow where another method is taken', async () => {
    const response = await server.app.inject({ method: 'PUT', url: '/v1/districts/490' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, HEAD');
    expect(response.json().code).toBe('METHOD_NOT_ALLOWED');
  });

  it('answers 405 to a read of /v1/predict', async () => {
    const response = await server.app.inject({ url: '/v1/predict' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('POST');
  });

  it('answers HEAD as GET without a body', async () => {
    const response = await server.app.inject({ method: 'HEAD', url: '/v1/crimes' });
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe('');
  });
});
