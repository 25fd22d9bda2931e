import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
const predict = (body: unknown) =>
  server.app.inject({
    method: 'POST',
    url: '/v1/predict',
    headers: { 'content-type': 'application/json' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

beforeAll(async () => {
  server = await smallServer();
  await server.settled;
});
afterAll(() => server.stop());

describe('predict', () => {
  it('repeats the last value with the naive model, whatever the district', async () => {
    const response = await predict({
      series: [{ id: 'mine', values: [25, 30, 28], crime: 'murder', district: '502' }],
      model: 'naive',
    });
    expect(response.statusCode).toBe(200);
    const { run, measure, data } = response.json();
    expect(run).toBe(server.run);
    expect(measure).toBe('recorded cases');
    expect(data).toMatchObject([{ id: 'mine', model: 'naive', horizon: 1, mean: 28 }]);
    expect(data[0].intervals.map((interval: { level: number }) => interval.level)).toEqual([
      80, 95,
    ]);
  });

  it('averages with mean3 and gives a row per step', async () => {
    const response = await predict({
      series: [{ values: [25, 30, 28] }],
      model: 'mean3',
      horizon: 3,
      levels: [50.5],
    });
    const { data } = response.json();
    expect(data.map((row: { horizon: number }) => row.horizon)).toEqual([1, 2, 3]);
    expect(data[0]).toMatchObject({ id: '1', mean: 27.67 });
    expect(data[0].intervals).toHaveLength(1);
  });

  it('forecasts each series as if it were alone', async () => {
    const series = [{ values: [1, 2, 3, 4] }, { values: [900, 800, 700] }, { values: [0, 0, 0] }];
    const together = (await predict({ series, model: 'mean3' })).json().data;
    for (const [i, one] of series.entries()) {
      const alone = (
        await predict({ series: [{ ...one, id: String(i + 1) }], model: 'mean3' })
      ).json();
      expect(alone.data[0]).toEqual(together[i]);
    }
  });

  it('fits a baseline on the spot for months', async () => {
    const values = Array.from({ length: 24 }, (_, month) => 10 + (month % 12));
    const response = await predict({
      series: [{ values }],
      frequency: 'month',
      model: 'seasonal-naive',
      horizon: 2,
    });
    const { run, data } = response.json();
    expect(run).toBeNull();
    expect(data.map((row: { mean: number }) => row.mean)).toEqual([10, 11]);
  });

  it('takes the naive model for months when none is named', async () => {
    const response = await predict({ series: [{ values: [3, 9] }], frequency: 'month' });
    expect(response.json().data[0]).toMatchObject({ model: 'naive', mean: 9 });
  });

  it('takes 100 series and 10,000 values', async () => {
    const long = await predict({ series: [{ values: Array(10_000).fill(7) }], model: 'mean3' });
    expect(long.json().data[0].mean).toBe(7);
    const many = await predict({ series: Array(100).fill({ values: [1] }), model: 'naive' });
    expect(many.json().count).toBe(100);
  });
});

const ONE = { values: [25, 30, 28] };
const REFUSED: { name: string; body: unknown; status: number; code: string; says: string[] }[] = [
  ...[null, -1, 2.5, '7', true, {}, 1e21].map((value) => ({
    name: `the value ${JSON.stringify(value)}`,
    body: { series: [ONE, { id: 'mine', values: [25, value, 28] }], model: 'naive' },
    status: 422,
    code: 'COUNT_INVALID',
    says: ['series[1].values[1]', '"mine"', 'whole number'],
  })),
  {
    name: 'the value 1e999',
    body: '{"series":[{"values":[25,1e999]}]}',
    status: 422,
    code: 'COUNT_INVALID',
    says: ['series[0].values[1] is Infinity'],
  },
  {
    name: 'NaN',
    body: '{"series":[{"values":[25,NaN]}]}',
    status: 400,
    code: 'BODY_MALFORMED',
    says: ['not JSON'],
  },
  { name: 'half a body', body: '{"series":', status: 400, code: 'BODY_MALFORMED', says: ['JSON'] },
  {
    name: 'a forbidden key',
    body: '{"__proto__":{"x":1}}',
    status: 400,
    code: 'BODY_MALFORMED',
    says: ['JSON'],
  },
  { name: 'an empty body', body: '', status: 400, code: 'BODY_MALFORMED', says: ['JSON'] },
  { name: 'a list', body: [1], status: 400, code: 'REQUEST_INVALID', says: ['JSON object'] },
  { name: 'null', body: 'null', status: 400, code: 'REQUEST_INVALID', says: ['JSON object'] },
  {
    name: 'no series at all',
    body: {},
    status: 400,
    code: 'PARAMETER_MISSING',
    says: ['series is missing'],
  },
  {
    name: 'an empty list of series',
    body: { series: [] },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['series is []', 'at least 1'],
  },
  {
    name: '101 series',
    body: { series: Array(101).fill(ONE) },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['at most 100'],
  },
  {
    name: 'a series without values',
    body: { series: [{ id: 'mine' }] },
    status: 400,
    code: 'PARAMETER_MISSING',
    says: ['series[0].values', '"mine"', 'is missing'],
  },
  {
    name: 'an empty series',
    body: { series: [{ values: [] }] },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['series[0].values is []', 'at least 1'],
  },
  {
    name: '10,001 values',
    body: { series: [{ values: Array(10_001).fill(1) }] },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['at most 10,000'],
  },
  ...[0, 11, 1.5, '2', null].map((horizon) => ({
    name: `horizon ${JSON.stringify(horizon)}`,
    body: { series: [ONE], horizon },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['horizon is', 'from 1 to 10'],
  })),
  ...[0, 100, -5, '80'].map((level) => ({
    name: `level ${JSON.stringify(level)}`,
    body: { series: [ONE], levels: [level] },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['levels[0] is', 'above 0 and below 100'],
  })),
  {
    name: 'an unknown field',
    body: { series: [ONE], horizn: 1 },
    status: 400,
    code: 'PARAMETER_UNKNOWN',
    says: ['"horizn"', 'Did you mean "horizon"?'],
  },
  {
    name: 'an unknown field of a series',
    body: { series: [{ ...ONE, distrct: '490' }] },
    status: 400,
    code: 'PARAMETER_UNKNOWN',
    says: ['"distrct"', 'Did you mean "district"?'],
  },
  {
    name: 'an unknown crime',
    body: { series: [{ ...ONE, crime: 'murders' }], model: 'naive' },
    status: 422,
    code: 'CRIME_UNKNOWN',
    says: ['"murders"', 'Did you mean "murder"?'],
  },
  {
    name: 'an unknown district',
    body: { series: [{ ...ONE, district: '79' }], model: 'naive' },
    status: 422,
    code: 'DISTRICT_UNKNOWN',
    says: ['Did you mean "079"'],
  },
  {
    name: 'an unknown model',
    body: { series: [ONE], model: 'niave' },
    status: 422,
    code: 'MODEL_UNKNOWN',
    says: ['"niave"', 'Did you mean "naive"?'],
  },
  {
    name: 'an unknown frequency',
    body: { series: [ONE], frequency: 'monthly' },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['frequency is "monthly"', 'month'],
  },
  {
    name: 'a series too short for its model',
    body: {
      series: [{ id: 'mine', values: [5, 6] }],
      frequency: 'month',
      model: 'seasonal-naive',
    },
    status: 422,
    code: 'SERIES_TOO_SHORT',
    says: ['series[0]', '"mine"', '2 counts', '12'],
  },
];

describe('predict refuses with place, value and remedy', () => {
  it.each(REFUSED)('$name', async ({ body, status, code, says }) => {
    const response = await predict(body);
    const problem = response.json();
    expect(problem).toMatchObject({ status, code });
    expect(response.statusCode).toBe(status);
    for (const words of says) expect(problem.detail).toContain(words);
  });

  it('answers 415 to a body that is not JSON by its header', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/v1/predict',
      headers: { 'content-type': 'text/csv' },
      payload: 'a,b',
    });
    expect(response.statusCode).toBe(415);
    expect(response.json()).toMatchObject({ code: 'MEDIA_TYPE_UNSUPPORTED' });
    expect(response.json().detail).toContain('"text/csv"');
  });

  it('answers 413 above 1 MB', async () => {
    const response = await predict(`{"series":[{"values":[${'1,'.repeat(600_000)}1]}]}`);
    expect(response.statusCode).toBe(413);
    expect(response.json().code).toBe('BODY_TOO_LARGE');
  });

  it('stays short with thousands of wrong values', async () => {
    const response = await predict({ series: [{ values: Array(10_000).fill(null) }] });
    expect(response.statusCode).toBe(422);
    expect(response.body.length).toBeLessThan(1500);
  });
});
