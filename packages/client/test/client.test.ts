import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { type CrimecastClient, CrimecastProblem, createClient } from '../src/index.js';
import { startApi } from './api.js';

let server: Awaited<ReturnType<typeof startApi>>;
let api: CrimecastClient;
beforeAll(async () => {
  server = await startApi();
  await server.settled;
  api = createClient({ baseUrl: `${server.url}/` });
});
afterAll(() => server.stop());

async function problem(refused: Promise<unknown>): Promise<CrimecastProblem> {
  const error = await refused.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CrimecastProblem);
  return error as CrimecastProblem;
}

describe('the client reads every resource of a running API', () => {
  it('places and crimes', async () => {
    expect((await api.states()).data.length).toBeGreaterThan(30);
    expect((await api.state('27')).data.name).toBe('Maharashtra');
    expect((await api.districts({ state: '27' })).data.map(({ code }) => code)).toContain('490');
    expect((await api.district('490')).data.name).toBe('Pune');
    expect((await api.crimes()).data.map(({ id }) => id)).toContain('murder');
    expect((await api.crime('murder')).data.id).toBe('murder');
    expect((await api.groups()).data.length).toBeGreaterThan(0);
  });

  it('what was recorded, and where it is from', async () => {
    const { data } = await api.series({ crime: 'murder', district: '490' });
    expect(data).toHaveLength(1);
    expect((await api.dataset()).measure).toBe('recorded cases');
    expect(await api.datasetQuality()).toHaveProperty('circleFixes');
  });

  it('what is expected, and by which model', async () => {
    const answer = await api.forecasts({ crime: 'murder', district: '490', model: 'naive' });
    expect(answer.measure).toBe('recorded cases');
    expect(answer.data.map(({ time }) => time)).toEqual(['2023', '2024']);
    expect(await api.forecastMap({ crime: 'murder', model: 'naive' })).toBeDefined();
    expect((await api.pastForecasts({ crime: 'murder' })).data).toBeInstanceOf(Array);
    expect((await api.populations()).data).toBeInstanceOf(Array);
    expect((await api.models()).data.map(({ id }) => id)).toEqual(['naive', 'mean3']);
    expect((await api.model('naive')).data.id).toBe('naive');
    expect((await api.risk({ crime: 'murder' })).data.length).toBeGreaterThan(0);
    expect(await api.anomalies({ crime: 'murder' })).toBeDefined();
    expect((await api.runs()).data[0]!.id).toBe((await api.run(server.run)).data.id);
    expect((await api.ready()).status).toBe('ready');
  });

  it('what follows a history of the caller', async () => {
    const answer = await api.predict({ series: [{ values: [25, 30, 28] }], model: 'naive' });
    expect(answer.data).toMatchObject([{ model: 'naive', horizon: 1, mean: 28 }]);
  });
});

describe('the client', () => {
  it('knows what an answer holds when it is compiled', () => {
    expectTypeOf(api.forecasts).returns.resolves.toHaveProperty('data');
    expectTypeOf(api.district).parameter(0).toEqualTypeOf<string>();
    // @ts-expect-error there is no such parameter
    const misspelt = () => api.forecasts({ crme: 'murder' });
    expect(misspelt).toBeTypeOf('function');
  });

  it('throws what was refused with its code, status and remedy', async () => {
    const refused = await problem(api.forecasts({ crime: 'murdr', model: 'naive' }));
    expect(refused).toMatchObject({ code: 'CRIME_UNKNOWN', status: 422, retryAfter: null });
    expect(refused.message).toContain('Did you mean "murder"?');
    expect((await problem(api.district('000'))).code).toBe('DISTRICT_NOT_FOUND');
    expect((await problem(api.district('../../openapi.json'))).code).not.toBe('UNREADABLE');
  });

  it('throws a problem for an answer that is not of the API', async () => {
    const other = createClient({
      baseUrl: 'http://crimecast.test',
      fetch: async () => new Response('<h1>Bad Gateway</h1>', { status: 502 }),
    });
    expect(await problem(other.states())).toMatchObject({ code: 'UNREADABLE', status: 502 });
  });

  it('follows a long list page by page to its end', async () => {
    const pages = [];
    const whole = await api.districts();
    for await (const page of api.pages('/v1/districts', { limit: 300 })) pages.push(page);
    expect(pages.length).toBe(Math.ceil(whole.count / 300));
    expect(pages.flatMap(({ data }) => data)).toEqual(whole.data);
  });

  it('gives an answer in another format as it comes', async () => {
    const response = await api.download('/v1/crimes', {}, 'text/csv');
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect((await response.text()).split('\n')[0]).toContain('id');
  });

  it('sends its key, and stops when told to', async () => {
    const asked: Request[] = [];
    const own = createClient({
      baseUrl: 'http://crimecast.test',
      apiKey: 'crimecast_x_y',
      fetch: async (request) => {
        asked.push(request);
        return Response.json({ data: [] });
      },
    });
    await own.states();
    expect(asked[0]!.headers.get('authorization')).toBe('Bearer crimecast_x_y');
    const stopped = api.states({}, { signal: AbortSignal.abort(new Error('enough')) });
    await expect(stopped).rejects.toThrow('enough');
  });
});
