import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsvRows } from '../support/parse-csv.js';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
const get = (url: string, headers: Record<string, string> = {}) =>
  server.app.inject({ url, headers });

beforeAll(async () => {
  server = await smallServer();
  await server.settled;
});
afterAll(() => server.stop());

const LISTS = [
  '/v1/states',
  '/v1/districts?state=27',
  '/v1/crimes',
  '/v1/groups',
  '/v1/series?crime=murder&state=27',
  '/v1/series?level=state',
  '/v1/series?level=india',
  '/v1/forecasts?crime=murder&state=27&model=all',
  '/v1/forecasts?level=state&model=naive',
  '/v1/forecasts?level=india&model=naive',
  '/v1/forecasts/map?crime=murder&model=naive',
  '/v1/models',
  '/v1/risk?district=490',
  '/v1/anomalies',
  '/v1/dataset/sources',
  '/v1/runs',
];

describe.each(LISTS)('%s', (url) => {
  it('is JSON unless something else is asked for', async () => {
    for (const accept of ['*/*', 'application/*', 'text/html, */*;q=0.8', 'application/json']) {
      expect((await get(url, { accept })).headers['content-type']).toMatch(/^application\/json/);
    }
  });

  it('has as many rows as CSV, by Accept and by ?format=csv alike', async () => {
    const json = (await get(url)).json();
    const csv = await get(url, { accept: 'text/csv' });
    expect(csv.statusCode).toBe(200);
    expect(csv.headers['content-type']).toMatch(/^text\/csv/);
    const named = await get(`${url}${url.includes('?') ? '&' : '?'}format=csv`);
    expect(named.body).toBe(csv.body);
    const years = url.startsWith('/v1/series') ? json.times.length : 1;
    expect(parseCsvRows(csv.body)).toHaveLength(json.count * years);
    expect(csv.body).toMatch(/\r\n$/);
  });

  it('is refused in formats that there are not', async () => {
    for (const accept of ['image/png', 'text/csv;q=0', 'application/json;q=0, text/csv;q=0']) {
      const response = await get(url, { accept });
      expect(response.statusCode).toBe(406);
      expect(response.json()).toMatchObject({ code: 'NOT_ACCEPTABLE' });
      expect(response.json().detail).toContain('text/csv');
    }
  });
});

describe('CSV', () => {
  it('prefers what the client prefers', async () => {
    const accept = 'application/json;q=0.5, text/csv';
    const response = await get('/v1/crimes', { accept });
    expect(response.headers['content-type']).toMatch(/^text\/csv/);
  });

  it('leaves a missing count empty', async () => {
    const { body } = await get('/v1/series?crime=murder&district=154&format=csv');
    const years = parseCsvRows(body);
    // Amroha (154) has no row in 2022.
    expect(years.find(({ time }) => time === '2022')).toMatchObject({ recorded_cases: '' });
    expect(Number(years.find(({ time }) => time === '2021')!.recorded_cases)).toBeGreaterThan(0);
  });

  it('keeps codes as text with their zeros, and says where each forecast is from', async () => {
    const { body } = await get('/v1/forecasts?district=079&crime=murder&model=naive&format=csv');
    const json = (await get('/v1/forecasts?district=079&crime=murder&model=naive')).json();
    expect(parseCsvRows(body)[0]).toMatchObject({
      district: '079',
      model: 'naive',
      mean: String(json.data[0].mean),
      lower_80: String(json.data[0].intervals[0].lower),
      upper_95: String(json.data[0].intervals[1].upper),
      measure: 'recorded cases',
      origin: '2022',
      run: server.run,
      data_version: json.dataVersion,
    });
  });

  it('is not offered where there is one thing only', async () => {
    const response = await get('/v1/districts/490', { accept: 'text/csv' });
    expect(response.statusCode).toBe(406);
  });
});
