import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
const get = (url: string) => server.app.inject({ url });

beforeAll(async () => {
  server = await smallServer();
  await server.settled;
});
afterAll(() => server.stop());

describe('districts', () => {
  it('lists every district once, sorted by code, codes as text', async () => {
    const { data, count } = (await get('/v1/districts')).json();
    expect(count).toBe(753);
    const codes = data.map((district: { code: string }) => district.code);
    expect(new Set(codes).size).toBe(753);
    expect(codes).toContain('079');
    expect(codes).not.toContain('9999');
  });

  it('narrows by state and by part of the name, in any letter case', async () => {
    const { data } = (await get('/v1/districts?state=27&q=PUNE')).json();
    expect(data).toMatchObject([{ code: '490', name: 'Pune', state: { code: '27' } }]);
  });

  it.each([
    ['gurgaon', '062', 'old name of Gurugram'],
    ['पुणे', '490', 'Hindi'],
    ['punr', '490', ''],
    ['079', '079', 'code'],
  ])('finds %s and says why', async (q, code, why) => {
    const { data } = (await get(`/v1/districts?q=${encodeURIComponent(q)}`)).json();
    expect(data[0].code).toBe(code);
    expect(data[0].match).toContain(why);
  });

  it('keeps same-named districts of two states apart', async () => {
    const { data } = (await get('/v1/districts?q=bilaspur')).json();
    const states = data.map((district: { state: { name: string } }) => district.state.name);
    expect(states.sort()).toEqual(['Chhattisgarh', 'Himachal Pradesh']);
  });

  it('answers an empty list when nothing matches', async () => {
    expect((await get('/v1/districts?q=atlantis')).json()).toEqual({ data: [], count: 0 });
  });

  it('gives one district by its code', async () => {
    const response = await get('/v1/districts/079');
    expect(response.json().data).toMatchObject({ code: '079', territory: true });
  });
});

describe('crimes, models and dataset', () => {
  it('lists the crimes that are served', async () => {
    const { data, count } = (await get('/v1/crimes')).json();
    expect(count).toBe(2);
    expect(data[0]).toMatchObject({ id: 'murder', label: 'Murder', heads: ['murder'] });
  });

  it('names crimes and their groups in Hindi too', async () => {
    const [murder] = (await get('/v1/crimes')).json().data;
    expect(murder).toMatchObject({ labelHi: 'हत्या', groupHi: 'हिंसक अपराध' });
    const [group] = (await get('/v1/groups')).json().data;
    expect(group).toMatchObject({ id: 'violent-crime', labelHi: 'हिंसक अपराध' });
    const csv = await server.app.inject({ url: '/v1/crimes', headers: { accept: 'text/csv' } });
    expect(csv.body.split('\n')[1]).toContain('हत्या');
  });

  it('lists the models of the run', async () => {
    const { data } = (await get('/v1/models')).json();
    expect(data.map((model: { id: string }) => model.id)).toEqual(['naive', 'mean3']);
  });

  it('tells years and checksums of the sources', async () => {
    const dataset = (await get('/v1/dataset')).json();
    expect(dataset.years).toEqual(['2017', '2018', '2019', '2020', '2021', '2022']);
    // Published with the raw file, see data/manifest.json.
    expect(dataset.sources[0].sha256).toMatch(/^96c244a9efcf9a87/);
  });
});

describe('series', () => {
  it('gives one crime in all districts, with missing years as null', async () => {
    const { data, count, times } = (await get('/v1/series?crime=murder')).json();
    expect(count).toBe(753);
    expect(times).toHaveLength(6);
    // Amroha (154) has no row in 2022.
    const amroha = data.find((series: { district: string }) => series.district === '154');
    expect(amroha.values[5]).toBeNull();
    expect(amroha.values[4]).toBeGreaterThan(0);
  });

  it('gives all crimes of one district, and one crime of it', async () => {
    const all = (await get('/v1/series?district=490')).json();
    expect(all.data.map((series: { crime: string }) => series.crime)).toEqual([
      'murder',
      'robbery',
    ]);
    const one = (await get('/v1/series?district=490&crime=robbery')).json();
    expect(one.data).toEqual([all.data[1]]);
  });
});

describe('forecasts', () => {
  it('repeats the last count where the model is naive', async () => {
    const series = (await get('/v1/series?district=490&crime=murder')).json();
    const forecast = (await get('/v1/forecasts?district=490&crime=murder&model=naive')).json();
    expect(forecast).toMatchObject({ origin: '2022', levels: [80, 95], count: 2 });
    expect(forecast.data[0]).toMatchObject({
      time: '2023',
      horizon: 1,
      mean: series.data[0].values.at(-1),
      fallback: null,
    });
  });

  it('averages the last three counts where the model is mean3', async () => {
    const { data } = (await get('/v1/series?district=490&crime=murder')).json();
    const [a, b, c] = data[0].values.slice(-3);
    const forecast = (await get('/v1/forecasts?district=490&crime=murder&model=mean3')).json();
    expect(forecast.data[0].mean).toBeCloseTo((a + b + c) / 3, 2);
  });

  it('puts all models beside each other, series by series', async () => {
    const { data, count } = (await get('/v1/forecasts?district=490&model=all')).json();
    expect(count).toBe(8);
    type Row = { crime: string; model: string; horizon: number };
    expect(data.map((row: Row) => [row.crime, row.model, row.horizon])).toEqual([
      ['murder', 'naive', 1],
      ['murder', 'naive', 2],
      ['murder', 'mean3', 1],
      ['murder', 'mean3', 2],
      ['robbery', 'naive', 1],
      ['robbery', 'naive', 2],
      ['robbery', 'mean3', 1],
      ['robbery', 'mean3', 2],
    ]);
  });

  it('nests its intervals around the mean, in every district', async () => {
    const { data } = (await get('/v1/forecasts?crime=murder&model=naive')).json();
    expect(data).toHaveLength(2 * 753);
    for (const { mean, intervals } of data) {
      if (mean === null) continue;
      const [narrow, wide] = intervals;
      expect(narrow.level).toBe(80);
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(narrow.lower).toBeLessThanOrEqual(narrow.upper);
      expect(narrow.upper).toBeLessThanOrEqual(wide.upper);
      expect(wide.lower).toBeGreaterThanOrEqual(0);
    }
  });

  it('names the simpler model and why, where history is short', async () => {
    const { data } = (await get('/v1/forecasts?crime=murder&model=mean3')).json();
    const short = data.filter((row: { fallback: unknown }) => row.fallback !== null);
    expect(short.length).toBeGreaterThan(0);
    for (const { mean, fallback } of short) {
      expect(mean === null).toBe(fallback.to === null);
      expect(fallback.detail).not.toBe('');
    }
  });
});

describe('the quality of the tables', () => {
  it('is told with totals, gaps and units without territory', async () => {
    const quality = (await get('/v1/dataset/quality')).json();
    expect(quality.totals).toContainEqual({
      year: 2022,
      measure: 'ipc',
      published: 3561379,
      table: 3561379,
    });
    expect(quality.gaps).toContainEqual(
      expect.objectContaining({ districtCode: '598', year: 2020, status: 'missing' }),
    );
    expect(quality.specialUnits.count).toBe(104);
  });

  it('stands beside the crime it concerns, in the districts of its state', async () => {
    const notes = async (code: string) =>
      (await get(`/v1/districts/${code}`)).json().data.crimeNotes as { crime: string }[];
    expect(await notes('490')).not.toContainEqual(expect.objectContaining({ crime: 'rape' }));
    // Only the crimes that this server has are noted.
    const served = (await get('/v1/crimes')).json().data.map(({ id }: { id: string }) => id);
    for (const { crime } of await notes('566')) expect(served).toContain(crime);
  });
});
