import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvObjects, runCli, temporaryFolder } from '../run-cli.js';

interface Scores {
  crimes: { crime: string; time: string; model: string; n: number; mae: number; rmse: number }[];
  headlines: { model: string; time: string; relMAE: number; macroWAPE: number; rmsse: number }[];
}

describe('crimecast backtest --raw-protocol', () => {
  it('gives the reference errors of the evaluation protocol', async () => {
    const json = join(temporaryFolder(), 'out.json');
    const { code, stdout, stderr } = await runCli([
      'backtest',
      '--raw-protocol',
      '--models',
      'naive,mean3',
      '--json',
      json,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/2022 +1 +mean3 +1\.07/);
    const { crimes, headlines } = JSON.parse(readFileSync(json, 'utf8')) as Scores;
    const score = (crime: string, model: string, time: string) =>
      crimes.find((row) => row.crime === crime && row.model === model && row.time === time)!;
    expect(score('murder', 'naive', '2022').n).toBe(704);
    expect(score('murder', 'naive', '2022').mae).toBeCloseTo(8.4787, 4);
    expect(score('murder', 'naive', '2022').rmse).toBeCloseTo(13.2008, 4);
    expect(score('murder', 'mean3', '2022').mae).toBeCloseTo(7.7131, 4);
    expect(score('robbery', 'naive', '2022').mae).toBeCloseTo(10.8622, 4);
    expect(score('robbery', 'naive', '2022').rmse).toBeCloseTo(30.6797, 4);

    const headline = (model: string, time: string) =>
      headlines.find((row) => row.model === model && row.time === time)!;
    expect(['2020', '2021', '2022'].map((year) => headline('mean3', year).relMAE)).toEqual([
      expect.closeTo(1.03, 1.5),
      expect.closeTo(1.07, 1.5),
      expect.closeTo(1.07, 1.5),
    ]);
    const mean = (key: 'macroWAPE' | 'rmsse') =>
      (headline('naive', '2021')[key] + headline('naive', '2022')[key]) / 2;
    expect(mean('macroWAPE')).toBeCloseTo(0.3099, 4);
    expect(mean('rmsse')).toBeCloseTo(0.94, 3);
  });

  it('writes one row per series, origin, step and model, with the outcome where it is known', async () => {
    const out = join(temporaryFolder(), 'rows.csv');
    const args = ['--raw-protocol', '--crimes', 'murder', '--models', 'mean3', '--horizon', '2'];
    const { code } = await runCli(['backtest', ...args, '--origins', '2020,2021', '--out', out]);
    expect(code).toBe(0);
    const rows = csvObjects(readFileSync(out, 'utf8'));
    expect(rows).toHaveLength(704 * 2 * 2);
    expect(Object.keys(rows[0]!)).toEqual([
      ...['district_code', 'crime', 'origin', 'time', 'horizon', 'model', 'actual', 'mean'],
      ...['lo80', 'hi80', 'lo95', 'hi95'],
    ]);
    const delhi = rows.filter((row) => row.district_code === '079');
    expect(delhi.map(({ origin, time, horizon }) => [origin, time, horizon])).toEqual([
      ['2020', '2021', '1'],
      ['2020', '2022', '2'],
      ['2021', '2022', '1'],
      ['2021', '2023', '2'],
    ]);
    expect(delhi[1]!.actual).toBe(delhi[2]!.actual);
    expect(delhi[3]!.actual).toBe('');
    for (const row of rows) {
      const [lo95, lo80, mean, hi80, hi95] = [row.lo95, row.lo80, row.mean, row.hi80, row.hi95].map(
        Number,
      );
      expect(lo95! <= lo80! && lo80! <= mean! && mean! <= hi80! && hi80! <= hi95!).toBe(true);
    }
  });

  it('has probabilistic scores with their grid in the JSON, null for what has no value', async () => {
    const json = join(temporaryFolder(), 'out.json');
    const args = ['backtest', '--raw-protocol', '--crimes', 'murder', '--models', 'mean3'];
    await runCli([...args, '--json', json]);
    const { quantiles, headlines, crimes } = JSON.parse(readFileSync(json, 'utf8'));
    expect(quantiles).toHaveLength(5);
    const [headline] = headlines;
    expect(headline.crps).toBeCloseTo(crimes[0].crps / crimes[0].meanActual, 12);
    expect(headline.width['95']).toBeGreaterThan(headline.width['80']);
    expect(headline.winkler['80']).toBeGreaterThan(headline.width['80']);
    await runCli([...args, '--levels', 'none', '--json', json]);
    const none = JSON.parse(readFileSync(json, 'utf8'));
    expect([none.quantiles, none.headlines[0].crps]).toEqual([[], null]);
  });

  it('compares with naive even when it is not asked for, and does not list it then', async () => {
    const { stdout } = await runCli([
      'backtest',
      '--raw-protocol',
      '--crimes',
      'murder',
      '--models',
      'mean3',
      '--levels',
      'none',
    ]);
    expect(stdout).not.toContain('naive');
    expect(stdout).toMatch(/mean3 +0\.9097/);
  });

  it('stops when interrupted and leaves no file', async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    stop.abort(new Error('Interrupted.'));
    const out = join(folder, 'rows.csv');
    const { code } = await runCli(['backtest', '--out', out], { signal: stop.signal });
    expect(code).toBe(130);
    expect(existsSync(out)).toBe(false);
  });
});
