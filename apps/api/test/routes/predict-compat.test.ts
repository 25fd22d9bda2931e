import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
const post = (payload: unknown) =>
  server.app.inject({
    method: 'POST',
    url: '/predict',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });

beforeAll(async () => {
  server = await smallServer({ models: ['default', 'naive', 'mean3'] });
  await server.settled;
});
afterAll(() => server.stop());

describe('the original client', () => {
  it('gets one whole number', async () => {
    const response = await post({ crime_series: [25, 30, 28], district_code: 502 });
    expect(response.statusCode).toBe(200);
    expect(Object.keys(response.json())).toEqual(['predicted_value']);
    expect(Number.isInteger(response.json().predicted_value)).toBe(true);
  });

  it('gets the rounded forecast of the default model for murder', async () => {
    const values = [25, 30, 27];
    const full = await server.app.inject({
      method: 'POST',
      url: '/v1/predict',
      payload: { series: [{ values, crime: 'murder', district: '079' }] },
    });
    const compat = await post({ crime_series: values, district_code: 79 });
    expect(compat.json().predicted_value).toBe(Math.round(full.json().data[0].mean));
  });

  it.each([[502], ['502'], [79], ['79'], ['079']])('may write the district as %j', async (code) => {
    const response = await post({ crime_series: [25, 30, 28], district_code: code });
    expect(response.statusCode).toBe(200);
  });

  it('may send fields of its own', async () => {
    const response = await post({ crime_series: [1, 2, 3], district_code: 502, state: 'AP', v: 2 });
    expect(response.statusCode).toBe(200);
  });

  it('may send more than three years', async () => {
    const response = await post({ crime_series: [9, 8, 7, 6, 5, 4], district_code: 502 });
    expect(response.statusCode).toBe(200);
  });

  it('may be a page of another origin', async () => {
    const preflight = await server.app.inject({
      method: 'OPTIONS',
      url: '/predict',
      headers: {
        origin: 'http://127.0.0.1:8501',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-origin']).toBe('*');
    expect(preflight.headers['access-control-allow-headers']).toContain('content-type');
  });
});

describe('a body that is not JSON', () => {
  it.each([
    ['text/plain', '{"crime_series":[1,2,3],"district_code":502}'],
    ['text/csv', 'a,b'],
  ])('is refused with 415 when it is declared as %s', async (type, payload) => {
    const headers = { 'content-type': type };
    const response = await server.app.inject({ method: 'POST', url: '/predict', headers, payload });
    expect(response.statusCode).toBe(415);
    expect(response.json().code).toBe('MEDIA_TYPE_UNSUPPORTED');
  });
});

describe('the original client is told', () => {
  it.each([
    ['two years', { crime_series: [25, 30], district_code: 502 }, 422, 'SERIES_TOO_SHORT', '3'],
    ['no year', { crime_series: [], district_code: 502 }, 422, 'SERIES_TOO_SHORT', '0 counts'],
    ['no series', { district_code: 502 }, 400, 'PARAMETER_MISSING', 'crime_series is missing'],
    ['no district', { crime_series: [1, 2, 3] }, 400, 'PARAMETER_MISSING', 'district_code'],
    ['text', { crime_series: '25,30,28', district_code: 502 }, 400, 'REQUEST_INVALID', 'list'],
    ['a gap', { crime_series: [25, null, 28], district_code: 502 }, 422, 'COUNT_INVALID', '[1]'],
    ['a fraction', { crime_series: [1.5, 2, 3], district_code: 502 }, 422, 'COUNT_INVALID', '1.5'],
    ['a minus', { crime_series: [-1, 2, 3], district_code: 502 }, 422, 'COUNT_INVALID', '-1'],
    ['quotes', { crime_series: ['1', 2, 3], district_code: 502 }, 422, 'COUNT_INVALID', '"1"'],
    [
      'a new code',
      { crime_series: [1, 2, 3], district_code: 9998 },
      422,
      'DISTRICT_UNKNOWN',
      '9998',
    ],
    [
      'a negative code',
      { crime_series: [1, 2, 3], district_code: -1 },
      422,
      'DISTRICT_UNKNOWN',
      '"-1"',
    ],
    [
      'half a code',
      { crime_series: [1, 2, 3], district_code: 50.2 },
      400,
      'REQUEST_INVALID',
      '50.2',
    ],
    [
      'an empty code',
      { crime_series: [1, 2, 3], district_code: '' },
      422,
      'DISTRICT_UNKNOWN',
      'code',
    ],
    [
      'a null code',
      { crime_series: [1, 2, 3], district_code: null },
      400,
      'REQUEST_INVALID',
      '"079"',
    ],
    ['a list', [25, 30, 28], 400, 'REQUEST_INVALID', 'JSON object'],
  ])('%s is refused', async (_name, body, status, code, words) => {
    const response = await post(body);
    expect(response.json()).toMatchObject({ status, code });
    expect(response.json().detail).toContain(words);
  });
});
