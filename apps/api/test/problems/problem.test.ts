import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../src/problems/catalogue.js';
import { Problem, problemBody } from '../../src/problems/problem.js';
import { quote } from '../../src/problems/quote.js';
import { smallServer } from '../support/test-server.js';

describe('problems', () => {
  it('each have an error status and a title of their own', () => {
    const kinds = Object.values(PROBLEMS);
    for (const { status } of kinds) expect(status).toBeGreaterThanOrEqual(400);
    expect(new Set(kinds.map(({ title }) => title)).size).toBe(kinds.length);
  });

  it('have the members of RFC 9457, which further members cannot replace', () => {
    const problem = new Problem('CRIME_UNKNOWN', 'No such crime.', {
      extra: { status: 200, x: 1 },
    });
    expect(problemBody(problem, '/v1/series')).toEqual({
      type: 'urn:crimecast:problem:crime-unknown',
      title: 'The crime is not known',
      status: 422,
      detail: 'No such crime.',
      code: 'CRIME_UNKNOWN',
      instance: '/v1/series',
      x: 1,
    });
  });

  it('never show what went wrong inside the server', async () => {
    const server = await smallServer();
    await server.settled;
    const state = server.state();
    if (state.status !== 'ready') throw new Error('not trained');
    // A run whose columns are gone: the route fails below its own checks.
    Object.assign(state.run, { series: null });
    const response = await server.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    await server.stop();
    expect(response.statusCode).toBe(500);
    expect(response.json()).toMatchObject({ status: 500, code: 'INTERNAL' });
    expect(response.body).not.toMatch(/null|TypeError|\.ts|\.js| at /);
  });
});

describe('quote', () => {
  it.each([
    [undefined, 'missing'],
    ['a"b\n', '"a\\"b\\n"'],
    [Infinity, 'Infinity'],
    [null, 'null'],
    ['x'.repeat(200), `"${'x'.repeat(79)}…`],
  ])('writes %j', (value, text) => {
    expect(quote(value)).toBe(text);
  });
});
