import { listModels } from '@crimecast/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
const predict = (payload: object) =>
  server.app.inject({ method: 'POST', url: '/v1/predict', payload });

beforeAll(async () => {
  server = await smallServer({
    crimes: ['murder'],
    models: ['default', 'naive', 'mean3', 'forest-ml-cart'],
  });
  await server.settled;
});
afterAll(() => server.stop());

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
    expect(forecasts.json().data).toMatchObject([{ model: 'default', crime: 'murder' }]);
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

  it('refuses a shorter history, and says how much it needs', async () => {
    const series = [{ values: [25, 30, 28] }, { id: 'short', values: [25, 30] }];
    const response = await predict({ series, model: 'forest-ml-cart' });
    expect(response.statusCode).toBe(422);
    const { code, detail } = response.json();
    expect(code).toBe('SERIES_TOO_SHORT');
    for (const words of ['series[1]', '"short"', '2 counts', '3']) expect(detail).toContain(words);
  });

  it('gives the same answer after the run was loaded from its file', async () => {
    const body = { series: [{ values: [25, 30, 28], district: '502' }], model: 'forest-ml-cart' };
    const before = (await predict(body)).json();
    const again = await smallServer({
      home: server.home,
      crimes: ['murder'],
      models: ['default', 'naive', 'mean3', 'forest-ml-cart'],
    });
    const after = await again.app.inject({ method: 'POST', url: '/v1/predict', payload: body });
    await again.stop();
    expect(after.json()).toEqual(before);
  });
});
