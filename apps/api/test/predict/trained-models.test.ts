import { rm } from 'node:fs/promises';
import { listModels } from '@crimecast/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHome } from '../support/temporary-home.js';
import { smallServer } from '../support/test-server.js';

const TRAINED = {
  crimes: ['murder'],
  models: ['default', 'naive', 'mean3', 'forest-ml-cart'],
};
const home = makeHome();
let server: Awaited<ReturnType<typeof smallServer>>;
const predict = (payload: object) =>
  server.app.inject({ method: 'POST', url: '/v1/predict', payload });

beforeAll(async () => {
  server = await smallServer({ ...TRAINED, home });
  await server.settled;
});
afterAll(async () => {
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

describe('the default model', () => {
  it('tells what it chose among the others', async () => {
    const { data } = (await server.app.inject({ url: '/v1/models' })).json();
    const chosen = data.find((model: { default: boolean }) => model.default);
    expect(chosen.id).toBe('default');
    const others = listModels().map(({ id }) => id);
    expect(others).toContain(chosen.chosen);
    expect(chosen.chosen).not.toBe('default');
  });

  it('is used when no model is named, in forecasts and predictions', async () => {
    const forecasts = await server.app.inject({ url: '/v1/forecasts?district=490' });
    expect(forecasts.json().data).toMatchObject([
      { model: 'default', crime: 'murder', time: '2023' },
      { model: 'default', crime: 'murder', time: '2024' },
    ]);
    const predicted = await predict({ series: [{ values: [25, 30, 28] }] });
    expect(predicted.json().data).toMatchObject([{ model: 'default' }]);
  });

  it('does not forecast months, and says which models do', async () => {
    const response = await predict({
      series: [{ values: [1, 2, 3] }],
      frequency: 'month',
      model: 'default',
    });
    expect(response.statusCode).toBe(422);
    expect(response.json().code).toBe('FREQUENCY_UNSUPPORTED');
    expect(response.json().detail).toContain('naive, mean3, seasonal-naive');
  });
});

describe('what is told beside a forecast', () => {
  const series = [{ id: 'mine', values: [25, 30, 28], district: '502' }];

  it('is how far the models of the run agree, when asked for', async () => {
    const { disagreement, data } = (await predict({ series, include: ['models'] })).json();
    expect(data).toHaveLength(1);
    const [one] = disagreement;
    expect(one.models.map(({ model }: { model: string }) => model)).toEqual(TRAINED.models);
    const means = one.models.map(({ mean }: { mean: number }) => mean);
    expect(one.ratio).toBeCloseTo(Math.max(...means) / Math.min(...means), 3);
    expect(one.text).toContain(`${Math.min(...means)} (`);
    expect(one.text).toMatch(/the highest is \d+ % above the lowest/);
  });

  it('is what moved it, from a thread beside the server, with the same forecast', async () => {
    const plain = (await predict({ series })).json();
    const { data, drivers } = (await predict({ series, include: ['drivers'] })).json();
    expect(data).toEqual(plain.data);
    expect(drivers).toMatchObject([{ id: 'mine', model: 'default' }]);
    expect(drivers[0].text[0]).toMatch(
      /^Murder in .+, next year: \d+ expected, 28 in the last year/,
    );
    const sizes = drivers[0].effects.map(({ effect }: { effect: number }) => Math.abs(effect));
    expect(sizes).toEqual([...sizes].sort((a: number, b: number) => b - a));
  });

  it('is that naive cannot say what moved it', async () => {
    const { drivers } = (await predict({ series, model: 'naive', include: ['drivers'] })).json();
    expect(drivers[0]).toMatchObject({ effects: [], explained: [] });
  });

  it('gives a long history the same answer as the thread of the request would', async () => {
    const values = Array.from({ length: 300 }, (_, t) => 20 + (t % 7));
    const long = (await predict({ series: [{ values }], model: 'mean3' })).json();
    expect(long.data[0].mean).toBeCloseTo((values[297]! + values[298]! + values[299]!) / 3, 2);
  });

  it('is that nothing was tested beyond two years', async () => {
    const { notes } = (await predict({ series, horizon: 3 })).json();
    expect(notes.join()).toContain('More than 2 years ahead');
    expect((await predict({ series, horizon: 2 })).json().notes.join()).not.toContain(
      'years ahead',
    );
  });
});

describe('a trained forest', () => {
  it('forecasts a history of its window and longer, with nested intervals', async () => {
    const series = [{ values: [25, 30, 28], district: '502' }, { values: [9, 9, 9, 9, 9, 9, 9] }];
    const response = await predict({ series, model: 'forest-ml-cart', horizon: 2 });
    expect(response.json().count).toBe(4);
    for (const { mean, intervals, fallback } of response.json().data) {
      expect(mean).toBeGreaterThan(0);
      expect(fallback).toBeNull();
      expect(intervals[1].lower).toBeLessThanOrEqual(intervals[0].lower);
      expect(intervals[1].upper).toBeGreaterThanOrEqual(intervals[0].upper);
    }
  });

  it('leaves a shorter history to a simpler model, and says how much it needs', async () => {
    const series = [{ values: [25, 30, 28] }, { id: 'short', values: [25, 30] }];
    const response = await predict({ series, model: 'forest-ml-cart' });
    expect(response.statusCode).toBe(200);
    const [long, short] = response.json().data;
    expect(long.fallback).toBeNull();
    expect(short).toMatchObject({ id: 'short', fallback: { reason: 'SHORT_HISTORY' } });
    expect(short.fallback.to).not.toBeNull();
    expect(short.fallback.detail).toContain('3');
    expect(short.mean).toBeGreaterThan(0);
  });

  it('gives the same answer after the run was loaded again', async () => {
    const body = { series: [{ values: [25, 30, 28], district: '502' }], model: 'forest-ml-cart' };
    const before = (await predict(body)).json();
    await server.stop();
    server = await smallServer({ ...TRAINED, home });
    await server.settled;
    expect((await predict(body)).json()).toEqual(before);
  });
});
