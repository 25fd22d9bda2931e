import { describe, expect, it } from 'vitest';
import { fixture, smallServer } from '../support/test-server.js';
import { documentedServer, JSON_TYPE, PROBLEM_TYPE } from './support/promised.js';

const { server, document, expectPromised } = documentedServer();

/** What some reads cannot do without. */
const READ_WITH: Record<string, string> = {
  '/v1/series': '?crime=murder&limit=5',
  '/v1/forecasts': '?crime=murder&model=naive&limit=5',
  '/v1/forecasts/map': '?crime=murder&model=naive',
  '/v1/forecasts/past': '?district=490',
  '/v1/risk': '?district=490',
};

describe('answers are as the document promises', () => {
  it.each([
    ['/health/live', '/health/live', 200],
    ['/health/ready', '/health/ready', 200],
    ['/v1/states', '/v1/states', 200],
    ['/v1/states/27', '/v1/states/{code}', 200],
    ['/v1/districts', '/v1/districts', 200],
    ['/v1/districts?q=pune&fields=code,match', '/v1/districts', 200],
    ['/v1/districts?point=18.52,73.86', '/v1/districts', 200],
    ['/v1/districts/490', '/v1/districts/{code}', 200],
    ['/v1/crimes', '/v1/crimes', 200],
    ['/v1/crimes/murder', '/v1/crimes/{id}', 200],
    ['/v1/groups', '/v1/groups', 200],
    ['/v1/models', '/v1/models', 200],
    ['/v1/models/naive', '/v1/models/{id}', 200],
    ['/v1/models/ets', '/v1/models/{id}', 200],
    ['/v1/dataset', '/v1/dataset', 200],
    ['/v1/dataset/sources', '/v1/dataset/sources', 200],
    ['/v1/dataset/quality', '/v1/dataset/quality', 200],
    ['/v1/series?crime=murder', '/v1/series', 200],
    ['/v1/series?crime=murder&fields=values,rates,population,notes', '/v1/series', 200],
    ['/v1/series?level=state', '/v1/series', 200],
    ['/v1/forecasts?crime=murder&model=all', '/v1/forecasts', 200],
    ['/v1/forecasts?level=india&model=naive&fields=mean,last', '/v1/forecasts', 200],
    ['/v1/forecasts/map?crime=murder&model=naive', '/v1/forecasts/map', 200],
    ['/v1/forecasts/past?crime=murder', '/v1/forecasts/past', 200],
    ['/v1/populations', '/v1/populations', 200],
    ['/v1/exports/series?level=india', '/v1/exports/series', 200],
    ['/v1/exports/forecasts?level=state', '/v1/exports/forecasts', 200],
    ['/v1/risk?crime=murder', '/v1/risk', 200],
    ['/v1/anomalies', '/v1/anomalies', 200],
    ['/v1/leaderboard', '/v1/leaderboard', 200],
    ['/v1/accuracy', '/v1/accuracy', 200],
    ['/v1/accuracy?by=state', '/v1/accuracy', 200],
    ['/v1/accuracy?by=calibration', '/v1/accuracy', 200],
    ['/v1/accuracy?by=worst', '/v1/accuracy', 200],
    ['/v1/backtests', '/v1/backtests', 200],
    ['/v1/alerts', '/v1/alerts', 200],
    ['/v1/alerts/subscriptions?token=x', '/v1/alerts/subscriptions', 404],
    ['/v1/runs', '/v1/runs', 200],
    ['/v1/runs/none', '/v1/runs/{id}', 404],
    ['/v1/states/99', '/v1/states/{code}', 404],
    ['/v1/crimes/x', '/v1/crimes/{id}', 404],
    ['/v1/models/x', '/v1/models/{id}', 404],
    ['/v1/districts?x=1', '/v1/districts', 400],
    ['/v1/districts?cursor=x', '/v1/districts', 400],
    ['/v1/districts?state=99', '/v1/districts', 422],
    ['/v1/districts/000', '/v1/districts/{code}', 404],
    ['/v1/series', '/v1/series', 400],
    ['/v1/series?crime=x', '/v1/series', 422],
    ['/v1/forecasts?crime=murder&model=x', '/v1/forecasts', 422],
    ['/v1/forecasts/map?crime=x&model=naive', '/v1/forecasts/map', 422],
    ['/v1/exports/forecasts?run=x', '/v1/exports/forecasts', 422],
    ['/v1/accuracy?by=x', '/v1/accuracy', 400],
    ['/v1/risk', '/v1/risk', 400],
  ])('%s', async (url, path, status) => {
    const response = await server().app.inject({ url });
    expect(response.statusCode).toBe(status);
    const type = status === 200 ? JSON_TYPE : PROBLEM_TYPE;
    expectPromised(path, 'get', status, type, response.json());
  });

  it('in every format that a read offers, and refuses others as promised', async () => {
    for (const [path, { get }] of Object.entries(document().paths)) {
      const content = get?.responses['200']?.content ?? {};
      if (!('text/csv' in content) || path.startsWith('/v1/jobs')) continue;
      const url = `${path}${READ_WITH[path] ?? ''}`;
      for (const accept of Object.keys(content)) {
        const response = await server().app.inject({ url, headers: { accept } });
        expect([url, response.statusCode]).toEqual([url, 200]);
        expect(response.headers['content-type']).toContain(accept);
      }
      const refused = await server().app.inject({ url, headers: { accept: 'image/png' } });
      expect(refused.statusCode).toBe(406);
      expectPromised(path, 'get', 406, PROBLEM_TYPE, refused.json());
    }
  });

  it('while training, for health and forecasts', async () => {
    const young = await smallServer({ threadUrl: fixture('never-done.mjs') });
    const health = await young.app.inject({ url: '/health/ready' });
    const forecasts = await young.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    await young.stop();
    expect(health.statusCode).toBe(503);
    expectPromised('/health/ready', 'get', 503, JSON_TYPE, health.json());
    expect(forecasts.statusCode).toBe(503);
    expectPromised('/v1/forecasts', 'get', 503, PROBLEM_TYPE, forecasts.json());
  });

  it.each([
    ['/v1/predict', 200, { series: [{ values: [1, 2, 3] }], model: 'naive' }],
    ['/v1/predict', 200, { series: [{ values: [1, 2] }], frequency: 'day' }],
    ['/v1/predict', 200, { series: [{ values: [3, null] }], models: 'all', include: ['models'] }],
    ['/v1/predict', 200, { series: [{ values: [3] }], model: 'naive', include: ['drivers'] }],
    ['/v1/predict', 422, { series: [{ values: [null] }] }],
    ['/v1/predict', 400, { series: [] }],
    ['/predict', 422, { crime_series: [1, 2], district_code: 502 }],
  ])('POST %s %i', async (url, status, payload) => {
    const response = await server().app.inject({ method: 'POST', url, payload });
    expect(response.statusCode).toBe(status);
    const type = status === 200 ? JSON_TYPE : PROBLEM_TYPE;
    expectPromised(url, 'post', status, type, response.json());
  });
});
