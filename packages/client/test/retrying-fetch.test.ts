import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../src/index.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refusal = (status: number, after?: string) => () =>
  Response.json(
    { code: 'X', detail: 'later' },
    { status, headers: after === undefined ? {} : { 'retry-after': after } },
  );
const success = () => Response.json({ data: [], count: 0 });

/** A client whose server gives these answers one after the other. */
function scripted(answers: (() => Response)[], times = 3, longest = 60) {
  const bodies: string[] = [];
  const api = createClient({
    baseUrl: 'http://crimecast.test',
    retry: { times, longest },
    fetch: async (request) => {
      bodies.push(await request.text());
      return answers.shift()!();
    },
  });
  return { api, bodies };
}

describe('a client that may retry', () => {
  it('asks again when the seconds are over, with the same body', async () => {
    const { api, bodies } = scripted([refusal(429, '2'), refusal(503, '5'), success]);
    const answer = api.predict({ series: [{ values: [1] }] });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(bodies).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(bodies).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5_000);
    await answer;
    expect(bodies).toHaveLength(3);
    expect(new Set(bodies)).toEqual(new Set(['{"series":[{"values":[1]}]}']));
  });

  it('understands a date, too', async () => {
    vi.setSystemTime('2026-01-01T00:00:00Z');
    const { api, bodies } = scripted([refusal(503, 'Thu, 01 Jan 2026 00:00:03 GMT'), success]);
    const answer = api.states();
    await vi.advanceTimersByTimeAsync(3_000);
    await answer;
    expect(bodies).toHaveLength(2);
  });

  it.each([
    ['names no time', refusal(503)],
    ['names a time beyond the longest wait', refusal(503, '61')],
    ['is of another kind', refusal(500, '1')],
  ])('gives back at once what %s', async (_name, answer) => {
    const { api, bodies } = scripted([answer]);
    await expect(api.states()).rejects.toMatchObject({ code: 'X' });
    expect(bodies).toHaveLength(1);
  });

  it('ends after as many times as it was told', async () => {
    const { api, bodies } = scripted([refusal(429, '1'), refusal(429, '1'), refusal(429, '1')], 2);
    const answer = expect(api.states()).rejects.toMatchObject({ status: 429, retryAfter: 1 });
    await vi.advanceTimersByTimeAsync(10_000);
    await answer;
    expect(bodies).toHaveLength(3);
  });

  it('stops waiting when it is told to', async () => {
    const { api } = scripted([refusal(429, '30')]);
    const stop = new AbortController();
    const answer = expect(api.states({}, { signal: stop.signal })).rejects.toThrow('enough');
    await vi.advanceTimersByTimeAsync(1_000);
    stop.abort(new Error('enough'));
    await answer;
  });
});
