import { mae } from '@crimecast/eval';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accuracyFile } from '../support/accuracy-file.js';
import { parseCsvRows } from '../support/parse-csv.js';
import { readyServer, smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
let published: Awaited<ReturnType<typeof accuracyFile>>;
const inject = (url: string) => server.app.inject({ url });
const get = async (url: string) => (await inject(url)).json();

beforeAll(async () => {
  published = await accuracyFile();
  server = await smallServer({ accuracyFile: published.file });
  await server.settled;
});
afterAll(async () => {
  await server.stop();
  published.remove();
});

describe('the leaderboard', () => {
  it('has every model, best first, beside the reference, years of stress apart', async () => {
    const { data, reference, times, stress } = await get('/v1/leaderboard');
    expect(reference).toBe('naive');
    expect(times).toEqual(['2022']);
    expect(stress.times).toEqual(['2021']);
    const errors = data.map(({ relMae }: { relMae: number }) => relMae);
    expect(errors).toEqual([...errors].sort((a: number, b: number) => a - b));
    const naive = data.find(({ model }: { model: string }) => model === 'naive');
    expect(naive).toMatchObject({ relMae: 1, lower: 1, upper: 1, pValue: null });
  });
});

describe('accuracy', () => {
  it('by crime is the mean absolute error of the backtest', async () => {
    const { data, model } = await get('/v1/accuracy?by=crime');
    expect(model).toBe('mean3');
    const { rows, series } = published.result;
    const position = published.result.models.indexOf('mean3');
    const own = Array.from({ length: rows.length }, (_, row) => row).filter(
      (row) =>
        rows.model[row] === position &&
        rows.time[row] === 2022 &&
        series[rows.series[row]!]!.crime === 'murder',
    );
    const expected = mae(
      own.map((row) => rows.actual[row]!),
      own.map((row) => rows.mean[row]!),
    );
    const murder = data.find(({ group }: { group: string }) => group === 'murder');
    expect(murder.mae).toBeCloseTo(expected!, 9);
  });

  it.each(['state', 'year', 'calibration', 'worst'])('is told by %s, also as CSV', async (by) => {
    const { data, count } = await get(`/v1/accuracy?by=${by}`);
    expect(count).toBeGreaterThan(0);
    expect(data).toHaveLength(count);
    const csv = await inject(`/v1/accuracy?by=${by}&format=csv`);
    expect(parseCsvRows(csv.body)).toHaveLength(count);
  });
});

describe('the published backtest', () => {
  it('lists every model, year and distance with what was known', async () => {
    const { data } = await get('/v1/backtests');
    type Fold = { model: string; origin: string; time: string };
    expect(data.map(({ model, origin, time }: Fold) => [model, origin, time]).sort()).toEqual([
      ['mean3', '2020', '2021'],
      ['mean3', '2021', '2022'],
      ['naive', '2020', '2021'],
      ['naive', '2021', '2022'],
    ]);
  });
});

describe('what was published', () => {
  it('stands on the cards of models and beside chances of an elevated year', async () => {
    const { data } = await get('/v1/models/mean3');
    expect(data.accuracy).toMatchObject({ reference: 'naive' });
    expect(data.accuracy.relMae).toBeGreaterThan(0);
    const risk = await get('/v1/risk?district=490');
    expect(risk.record[0].flags).toEqual([{ from: 0.5, flagged: 20, right: 11 }]);
  });

  it('is missed honestly where there is none, and forecasts are served all the same', async () => {
    const bare = await readyServer({ accuracyFile: '/nowhere/accuracy.json' });
    for (const url of ['/v1/leaderboard', '/v1/accuracy', '/v1/backtests']) {
      const problem = (await bare.app.inject({ url })).json();
      expect(problem).toMatchObject({ status: 404, code: 'ACCURACY_NOT_FOUND' });
      expect(problem.detail).toContain('pnpm accuracy');
    }
    const risk = (await bare.app.inject({ url: '/v1/risk?district=490' })).json();
    expect(risk.record).toBeNull();
    expect((await bare.app.inject({ url: '/v1/models/mean3' })).json().data.accuracy).toBeNull();
  });
});
