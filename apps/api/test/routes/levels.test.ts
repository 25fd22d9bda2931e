import { seriesValues } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
const get = async (url: string) => (await server.app.inject({ url })).json();

beforeAll(async () => {
  server = await smallServer();
  await server.settled;
});
afterAll(() => server.stop());

interface Row {
  district: string;
  state: string;
  crime: string;
  mean: number;
  horizon: number;
  values: (number | null)[];
  intervals: { level: number; lower: number; upper: number }[];
}

describe('states', () => {
  it('are the 36 states and union territories, by code, with all districts', async () => {
    const { data, count } = await get('/v1/states');
    expect(count).toBe(36);
    const codes = data.map(({ code }: { code: string }) => code);
    expect(codes).toEqual([...codes].sort());
    const districts = data.reduce((n: number, one: { districts: number }) => n + one.districts, 0);
    expect(districts).toBe(753);
  });

  it('are told one by one with their districts', async () => {
    const { data } = await get('/v1/states/27');
    expect(data).toMatchObject({ code: '27', name: 'Maharashtra' });
    expect(data.districts).toContainEqual({ code: '490', name: 'Pune' });
  });

  it('are refused by another code, naming the one meant', async () => {
    const problem = await get('/v1/states/maharashtra');
    expect(problem).toMatchObject({ status: 404, code: 'STATE_NOT_FOUND' });
    expect(problem.detail).toContain('Did you mean "27"');
  });
});

describe('sums of recorded cases', () => {
  it('of a state are those of its districts', async () => {
    const districts = (await get('/v1/series?crime=murder&state=27')).data as Row[];
    const [state] = (await get('/v1/series?level=state&crime=murder&state=27')).data as Row[];
    for (let t = 0; t < 6; t++) {
      const sum = districts.reduce((total, { values }) => total + (values[t] ?? 0), 0);
      expect(state!.values[t]).toBe(sum);
    }
  });

  it('of India are those of all districts, with how many are missing', async () => {
    const panel = ncrbPanel(await loadNcrb(), { boundaries: 'reported', crimes: ['murder'] });
    let total = 0;
    let missing = 0;
    panel.series.forEach((_, s) => {
      const last = seriesValues(panel, s)[5]!;
      if (Number.isNaN(last)) missing++;
      else total += last;
    });
    const { data } = await get('/v1/series?level=india&crime=murder');
    expect(data).toHaveLength(1);
    expect(data[0].values[5]).toBe(total);
    expect(data[0].missing[5]).toBe(missing);
    expect(missing).toBeGreaterThan(0);
  });
});

describe('sums of forecasts', () => {
  it('of a state and of India are those of the districts', async () => {
    const all = (await get('/v1/forecasts?crime=murder&model=mean3&fields=state,mean,horizon'))
      .data as Row[];
    const states = (await get('/v1/forecasts?level=state&crime=murder&model=mean3')).data as Row[];
    const india = (await get('/v1/forecasts?level=india&crime=murder&model=mean3')).data as Row[];
    const sumOf = (rows: Row[], horizon: number) =>
      rows.reduce((sum, row) => sum + (row.horizon === horizon ? (row.mean ?? 0) : 0), 0);
    for (const horizon of [1, 2]) {
      const state = states.find((row) => row.state === '27' && row.horizon === horizon)!;
      const own = all.filter((row) => row.state === '27');
      expect(state.mean).toBeCloseTo(sumOf(own, horizon), 0);
      const whole = india.find((row) => row.horizon === horizon)!.mean;
      expect(Math.abs(whole - sumOf(all, horizon))).toBeLessThan(5);
    }
  });

  it('carry ranges of their own around the mean', async () => {
    const { data } = await get('/v1/forecasts?level=india&crime=murder&model=mean3&levels=80');
    for (const { mean, intervals } of data as Row[]) {
      expect(intervals).toHaveLength(1);
      expect(intervals[0]!.lower).toBeLessThanOrEqual(mean);
      expect(intervals[0]!.upper).toBeGreaterThanOrEqual(mean);
    }
  });
});

describe('filters', () => {
  it('narrow to a group, which is all of its crimes', async () => {
    const groups = (await get('/v1/groups')).data;
    expect(groups).toEqual([
      {
        id: 'violent-crime',
        label: 'Violent crime',
        labelHi: 'हिंसक अपराध',
        crimes: ['murder'],
      },
      {
        id: 'property-crime',
        label: 'Property crime',
        labelHi: 'संपत्ति के अपराध',
        crimes: ['robbery'],
      },
    ]);
    const { data } = await get('/v1/series?group=property-crime&state=27');
    expect(new Set((data as Row[]).map(({ crime }) => crime))).toEqual(new Set(['robbery']));
  });

  it('narrow to years, steps and levels', async () => {
    const { times, data } = await get('/v1/series?district=490&crime=murder&from=2019&to=2021');
    expect(times).toEqual(['2019', '2020', '2021']);
    const whole = await get('/v1/series?district=490&crime=murder');
    expect(data[0].values).toEqual(whole.data[0].values.slice(2, 5));
    const step = await get('/v1/forecasts?district=490&model=naive&horizon=2&levels=95');
    expect(step.levels).toEqual([95]);
    for (const row of step.data as Row[]) {
      expect(row.horizon).toBe(2);
      expect(row.intervals.map(({ level }) => level)).toEqual([95]);
    }
  });

  it('give nothing where they exclude each other', async () => {
    expect((await get('/v1/series?district=490&state=01')).data).toEqual([]);
    expect((await get('/v1/series?group=violent-crime&crime=robbery&state=27')).data).toEqual([]);
  });

  it.each([
    ['/v1/series?level=india&state=27', 400, 'PARAMETER_UNKNOWN', 'level=india'],
    ['/v1/series?level=state&district=490', 400, 'PARAMETER_UNKNOWN', 'level=state'],
    ['/v1/series?level=city', 400, 'REQUEST_INVALID', 'district, state, india'],
    ['/v1/series?group=violence', 422, 'GROUP_UNKNOWN', 'violent-crime'],
    ['/v1/series?crime=murder&from=1999', 422, 'TIME_UNKNOWN', '2017'],
    ['/v1/series?crime=murder&from=2022&to=2018', 400, 'REQUEST_INVALID', 'exchange'],
    ['/v1/forecasts?crime=murder&model=naive&horizon=3', 422, 'TIME_UNKNOWN', '2023, 2024'],
    ['/v1/forecasts?crime=murder&model=naive&levels=50', 422, 'LEVEL_UNKNOWN', '80, 95'],
    ['/v1/forecasts?crime=murder&model=naive&levels=a', 400, 'REQUEST_INVALID', '80,95'],
    ['/v1/forecasts?crime=murder&model=naive&run=none', 422, 'RUN_UNKNOWN', '/v1/runs'],
    ['/v1/forecasts/map?model=naive', 400, 'PARAMETER_MISSING', 'crime'],
    ['/v1/forecasts/map?crime=murder&model=naive&time=2022', 422, 'TIME_UNKNOWN', '2023, 2024'],
    ['/v1/crimes/murdr', 404, 'CRIME_NOT_FOUND', 'Did you mean "murder"?'],
    ['/v1/models/niave', 404, 'MODEL_NOT_FOUND', 'Did you mean "naive"?'],
    ['/v1/runs/none', 404, 'RUN_NOT_FOUND', '/v1/runs'],
    ['/v1/districts/', 404, 'ROUTE_NOT_FOUND', 'leave the last slash out'],
    ['/v1/risk', 400, 'PARAMETER_MISSING', 'district'],
  ])('%s is refused', async (url, status, code, words) => {
    const problem = await get(url);
    expect(problem).toMatchObject({ status, code });
    expect(problem.detail).toContain(words);
  });
});

describe('districts', () => {
  it('are found by a list of codes and at a point', async () => {
    const listed = await get('/v1/districts?code=490,079');
    expect(listed.data.map(({ code }: { code: string }) => code)).toEqual(['079', '490']);
    // The city of Pune.
    const { data } = await get('/v1/districts?point=18.52,73.86');
    expect(data).toMatchObject([{ code: '490', match: 'holds the point' }]);
  });

  it('say how near a point at sea is, and are none far away', async () => {
    // About 20 km off Mumbai.
    const { data } = await get('/v1/districts?point=18.95,72.6');
    expect(data).toHaveLength(1);
    const km = Number(/about ([\d.]+) km outside/.exec(data[0].match)![1]);
    expect(km).toBeGreaterThan(5);
    expect(km).toBeLessThan(40);
    expect((await get('/v1/districts?point=0,0')).data).toEqual([]);
  });

  it.each(['18.52', '100,73', '18.5;73', 'a,b', '18,190'])('refuse the point %s', async (point) => {
    const problem = await get(`/v1/districts?point=${point}`);
    expect(problem).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
  });

  it('are told with neighbours, family and population', async () => {
    const { data } = await get('/v1/districts/490');
    const names = data.neighbours.map(({ name }: { name: string }) => name);
    expect(names).toContain('Satara');
    expect(data.family).toEqual([{ code: '490', name: 'Pune' }]);
    expect(data.population.at(-1).persons).toBeGreaterThan(9_000_000);
    expect(data.place.lat).toBeCloseTo(18.5, 0);
  });

  it('have rates per 100,000 inhabitants where their number is known', async () => {
    const fields = 'values,population,rates';
    const { data } = await get(`/v1/series?district=490&crime=murder&fields=${fields}`);
    const [{ values, population, rates }] = data;
    expect(rates[5]).toBeCloseTo((values[5] / population[5]) * 100_000, 2);
  });
});

describe('populations', () => {
  it('are those of each district, for the forecast years as well', async () => {
    const { times, data } = await get('/v1/populations');
    expect(times).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']);
    expect(data).toHaveLength(753);
    const pune = data.find((row: { district: string }) => row.district === '490');
    const detail = await get('/v1/districts/490');
    const persons = detail.data.population.map((one: { persons: number }) => one.persons);
    expect(pune.values.slice(0, 6)).toEqual(persons);
    expect(pune.values[7]).toBeGreaterThan(pune.values[5]);
    expect(pune.misleads).toBe(false);
  });

  it('are not told where cases are not of the same people without saying so', async () => {
    const { data } = await get('/v1/populations');
    const mumbai = data.find((row: { district: string }) => row.district === '482');
    expect(mumbai).toMatchObject({ misleads: true });
    expect(mumbai.note).toMatch(/Suburban/);
  });
});
