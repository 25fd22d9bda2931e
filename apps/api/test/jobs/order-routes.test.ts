import { panelFromCsv } from '@crimecast/data';
import { panelToParquet, readParquet } from '@crimecast/data/parquet';
import { describe, expect, it, vi } from 'vitest';
import { BACKTEST, jobDesk } from './support/job-desk.js';

const { server, keys, ask, ended } = jobDesk();
const CSV = `area,crime,time,value\n${['north', '=cmd'].flatMap((area) => Array.from({ length: 30 }, (_, m) => `${area},theft,${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')},${10 + (m % 12)}`)).join('\n')}\n`;
const upload = (query: string, body: string | Uint8Array, type = 'text/csv', more = {}) =>
  server().app.inject({
    method: 'POST',
    url: `/v1/uploads?${query}`,
    headers: { authorization: `Bearer ${keys.own}`, 'content-type': type, ...more },
    payload: Buffer.from(body as string),
  });

describe('a backtest', () => {
  it('is ordered, followed, and gives scores as JSON and forecasts as CSV and Parquet', async () => {
    const response = await ask('/v1/backtests', { method: 'POST', body: BACKTEST });
    expect(response.statusCode).toBe(202);
    const { data } = response.json();
    expect(response.headers.location).toBe(`/v1/jobs/${data.id}`);
    expect(data).toMatchObject({ kind: 'backtest', order: { horizon: 1, levels: [80, 95] } });
    expect(await ended(data.id)).toMatchObject({
      state: 'succeeded',
      summary: { reference: 'naive', failures: 0 },
    });
    const json = await ask(`/v1/jobs/${data.id}/result`);
    const result = json.json();
    expect(result).toMatchObject({ measure: 'recorded cases', origins: ['2020', '2021'] });
    expect(result.leaderboard.rows.map(({ model }: { model: string }) => model).sort()).toEqual([
      'mean3',
      'naive',
    ]);
    const csv = await ask(`/v1/jobs/${data.id}/result`, { headers: { accept: 'text/csv' } });
    const lines = csv.body.trim().split('\r\n');
    expect(lines[0]).toBe(
      'district,crime,origin,time,horizon,model,actual,mean,lo80,hi80,lo95,hi95',
    );
    // Naive says what was recorded the year before: an oracle that needs no model.
    const table = await ask('/v1/series?crime=murder&format=csv', { as: null });
    expect(table.statusCode).toBe(200);
    const naive = lines.filter((line) => line.includes(',naive,')).map((line) => line.split(','));
    const actual = new Map(naive.map((cells) => [`${cells[0]} ${cells[3]}`, cells[6]]));
    const twice = naive.filter((cells) => cells[3] === '2022' && actual.get(`${cells[0]} 2021`));
    expect(twice.length).toBeGreaterThan(600);
    for (const cells of twice) expect(cells[7]).toBe(actual.get(`${cells[0]} 2021`));
    const parquet = await ask(`/v1/jobs/${data.id}/result?format=parquet`);
    expect(parquet.headers['content-type']).toBe('application/vnd.apache.parquet');
    const { records } = await readParquet(new Uint8Array(parquet.rawPayload));
    expect(records).toHaveLength(lines.length - 1);
    const tag = String(json.headers.etag);
    const again = await ask(`/v1/jobs/${data.id}/result`, { headers: { 'if-none-match': tag } });
    expect(again.statusCode).toBe(304);
  });

  it('names what it does not know', async () => {
    const wrong = async (body: object) => {
      const { statusCode, json } = await ask('/v1/backtests', {
        method: 'POST',
        body: { ...BACKTEST, ...body },
      });
      return [statusCode, json().code];
    };
    expect(await wrong({ models: ['means3'] })).toEqual([422, 'MODEL_UNKNOWN']);
    expect(await wrong({ crimes: ['murdr'] })).toEqual([422, 'CRIME_UNKNOWN']);
    expect(await wrong({ origins: ['2022'] })).toEqual([422, 'TIME_UNKNOWN']);
    expect(await wrong({ states: ['99'] })).toEqual([422, 'STATE_UNKNOWN']);
    expect(await wrong({ horizon: 9 })).toEqual([400, 'REQUEST_INVALID']);
    expect(await wrong({ model: 'x' })).toEqual([400, 'PARAMETER_UNKNOWN']);
  });
});

describe('an upload', () => {
  it('is forecast month by month, with intervals, and names in the CSV start no formula', async () => {
    const response = await upload('frequency=month&models=naive,mean3&horizon=3&levels=80', CSV);
    expect(response.json()).toMatchObject({
      data: { order: { upload: { series: 2, periods: 30, from: '2020-01', to: '2022-06' } } },
    });
    const { id } = response.json().data;
    expect(await ended(id)).toMatchObject({ state: 'succeeded', summary: { rows: 12 } });
    const result = (await ask(`/v1/jobs/${id}/result`)).json();
    expect(result).toMatchObject({ frequency: 'month', origin: '2022-06', count: 12 });
    const naive = result.data.filter(({ model }: { model: string }) => model === 'naive');
    expect(naive.map(({ mean }: { mean: number }) => mean)).toEqual([15, 15, 15, 15, 15, 15]);
    expect(naive.map(({ time }: { time: string }) => time).slice(0, 3)).toEqual([
      '2022-07',
      '2022-08',
      '2022-09',
    ]);
    const csv = await ask(`/v1/jobs/${id}/result?format=csv`);
    expect(csv.body).toContain("\r\n'=cmd,theft,");
    expect(csv.body).not.toMatch(/^=/m);
  });

  it('gives the same for the same table as Parquet', async () => {
    const panel = panelFromCsv(
      CSV,
      { area: 'area', crime: 'crime', time: 'time', value: 'value' },
      'month',
    );
    const type = 'application/vnd.apache.parquet';
    const one = await upload('models=mean3', panelToParquet(panel), type);
    const two = await upload('models=mean3&frequency=month', CSV);
    const rows = async (response: typeof one) => {
      const { id } = response.json().data;
      await ended(id);
      return (await ask(`/v1/jobs/${id}/result`)).json().data;
    };
    expect(await rows(one)).toEqual(await rows(two));
  });

  it('refuses a wrong row at once, with its line', async () => {
    const response = await upload(
      'frequency=month',
      CSV.replace('north,theft,2020-02,11', 'north,theft,2020-02,many'),
    );
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ code: 'UPLOAD_INVALID', problemCount: 1 });
    expect(response.json().detail).toContain('ine 3');
    expect(response.json().problems[0]).toMatchObject({ where: 'line 3', column: 'value' });
  });

  it('refuses what is no table, no Parquet, too large or of another type', async () => {
    const code = async (...given: Parameters<typeof upload>) => {
      const { statusCode, json } = await upload(...given);
      return [statusCode, json().code];
    };
    expect(await code('frequency=month', 'a,b\n1,2\n')).toEqual([422, 'UPLOAD_INVALID']);
    expect(await code('frequency=month', 'area,crime,time,value\n')).toEqual([
      422,
      'UPLOAD_INVALID',
    ]);
    const parquet = 'application/octet-stream';
    expect(await code('', Buffer.from('PAR1 not'), parquet)).toEqual([422, 'UPLOAD_INVALID']);
    expect(await code('', CSV)).toEqual([400, 'PARAMETER_MISSING']);
    expect(await code('frequency=month&models=nope', CSV)).toEqual([422, 'MODEL_UNKNOWN']);
    expect(await code('frequency=month&levels=80,200', CSV)).toEqual([400, 'REQUEST_INVALID']);
    expect(await code('frequency=month', '{}', 'application/json')).toEqual([
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ]);
    expect(await code('frequency=month', Buffer.alloc(20_000_001, 'a'))).toEqual([
      413,
      'BODY_TOO_LARGE',
    ]);
  });
});

describe('a training', () => {
  const train = (body: object) => ask('/v1/runs', { method: 'POST', as: 'trainer', body });
  const runs = async (id: string) => {
    const { data } = (await ask('/v1/runs', { as: null })).json();
    return data.find((run: { id: string }) => run.id === id);
  };

  it('adds a run of a part, which is there by its id and not served', async () => {
    const response = await train({ crimes: ['robbery'], models: ['naive'], horizon: 1 });
    expect(response.statusCode).toBe(202);
    const { id, order } = response.json().data;
    expect(order.publish).toBe(false);
    expect(await ended(id, 'trainer')).toMatchObject({ state: 'succeeded', problem: null });
    const made = { current: false, models: ['naive'], crimes: ['robbery'] };
    expect(await runs(order.id)).toMatchObject(made);
  });

  it('refuses to serve a run that lacks what clients rely on', async () => {
    const response = await train({ crimes: ['robbery'], models: ['naive'], publish: true });
    expect([response.statusCode, response.json().code]).toEqual([422, 'RUN_PARTIAL']);
    expect(response.json().detail).toContain('lacks murder, mean3.');
  });

  it('serves a whole run when it is complete', async () => {
    const response = await train({ models: ['naive', 'mean3'], seed: 7 });
    const { id, order } = response.json().data;
    expect(await ended(id, 'trainer')).toMatchObject({ state: 'succeeded' });
    await vi.waitFor(async () => expect(await runs(order.id)).toMatchObject({ current: true }));
  });
});
