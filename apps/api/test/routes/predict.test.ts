import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFUSED_PREDICTIONS } from '../support/predict-cases.js';
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

describe('predict takes any history', () => {
  it('of one count', async () => {
    const { data } = (await predict({ series: [{ values: [7] }], model: 'mean3' })).json();
    expect(data[0]).toMatchObject({ mean: 7 });
  });

  it('with gaps, which are not 0', async () => {
    const series = [
      { values: [30, null, 20] },
      { values: [30, 0, 20] },
      { values: [30, 20, null] },
    ];
    const { data } = (await predict({ series, model: 'mean3' })).json();
    const [gap, zero, open] = data.map(({ mean }: { mean: number }) => mean);
    expect(zero).toBeCloseTo(50 / 3, 2);
    expect(gap).toBeGreaterThan(zero);
    expect(open).toBeGreaterThan(zero);
  });

  it('of a crime that nobody has seen, and says so', async () => {
    const series = [{ values: [5, 6, 7], crime: 'murders', district: '502' }];
    const { data, notes } = (await predict({ series, model: 'naive' })).json();
    expect(data[0]).toMatchObject({ mean: 7, unseen: { reason: 'UNSEEN_CRIME' } });
    expect(notes.join()).toContain('Did you mean "murder"?');
  });

  it('without a district, and says what is used instead', async () => {
    const { data } = (await predict({ series: [{ values: [5, 6] }], model: 'naive' })).json();
    expect(data[0].unseen).toMatchObject({ reason: 'UNSEEN_AREA' });
    expect(data[0].unseen.detail).toContain('no district is given');
  });

  it('and tells nothing of the kind for a known district and crime', async () => {
    const series = [{ values: [5, 6], crime: 'robbery', district: '490' }];
    expect((await predict({ series, model: 'naive' })).json().data[0].unseen).toBeNull();
  });

  it('by several models beside each other, in the order named', async () => {
    const series = [{ values: [10, 20, 60] }];
    const { data } = (await predict({ series, models: ['mean3', 'naive'] })).json();
    expect(data.map((row: { model: string; mean: number }) => [row.model, row.mean])).toEqual([
      ['mean3', 30],
      ['naive', 60],
    ]);
    const all = (await predict({ series, models: 'all' })).json();
    expect(all.data.map((row: { model: string }) => row.model)).toEqual(['naive', 'mean3']);
  });

  it('of months by a smoother that is fitted on it', async () => {
    const values = Array.from({ length: 36 }, (_, month) => 100 + 20 * (month % 12));
    const body = { series: [{ values }], frequency: 'month', model: 'ets', horizon: 3 };
    const { run, data } = (await predict(body)).json();
    expect(run).toBeNull();
    expect(data.map((row: { model: string }) => row.model)).toEqual(['ets', 'ets', 'ets']);
    for (const [h, { mean }] of data.entries()) expect(mean).toBeCloseTo(100 + 20 * h, -1);
  });

  it('leaves months that are too few for a season to a simpler model', async () => {
    const series = [{ id: 'mine', values: [5, 6] }];
    const body = { series, frequency: 'month', model: 'seasonal-naive' };
    const { data } = (await predict(body)).json();
    expect(data[0]).toMatchObject({ mean: 6, fallback: { reason: 'SHORT_HISTORY' } });
    expect(data[0].fallback.detail).toContain('12');
  });
});

describe('predict refuses with place, value and remedy', () => {
  it.each(REFUSED_PREDICTIONS)('$name', async ({ body, status, code, says }) => {
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

  it.each([
    ['series', `{"series":[${'{},'.repeat(300_000)}{}]}`],
    ['levels', `{"series":[{"values":[1]}],"levels":[${'0,'.repeat(400_000)}0]}`],
  ])('looks at no entry of a list of %s that is too long', async (field, body) => {
    const problem = (await predict(body)).json();
    expect(problem).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
    expect(problem.detail).toMatch(
      new RegExp(`^${field} holds \\d+ entries; it must hold at most`),
    );
  });

  it('names the first of thousands of unknown fields', async () => {
    const fields = Array.from({ length: 5000 }, (_, i) => `"field${i}":1`).join(',');
    const problem = (await predict(`{${fields}}`)).json();
    expect(problem.detail).toContain('"field0", "field1", "field2" (and 4997 more)');
    expect(problem.detail.length).toBeLessThan(600);
  });
});
