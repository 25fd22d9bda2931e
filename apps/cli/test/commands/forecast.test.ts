import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvObjects, runCli, temporaryFolder } from '../run-cli.js';

describe('crimecast forecast', () => {
  it('forecasts 2023 for every district, with intervals', async () => {
    const { code, stdout } = await runCli(['forecast', '--crimes', 'murder', '--models', 'mean3']);
    expect(code).toBe(0);
    const rows = csvObjects(stdout);
    expect(rows).toHaveLength(753);
    expect(new Set(rows.map(({ time }) => time))).toEqual(new Set(['2023']));
    expect(rows.every(({ actual }) => actual === '')).toBe(true);
    // Karaikal reported nothing after 2017: it has a forecast, said to be naive, and no interval.
    const without = rows.filter(({ mean, lo95, hi95 }) => !mean || !lo95 || !hi95);
    expect(without.map((row) => row.district_code)).toEqual(['598']);
  });

  it('says on stderr which series a simpler model had to forecast', async () => {
    const args = ['--crimes', 'dacoity', '--models', 'forest-ml-cart', '--levels', 'none'];
    const { stderr } = await runCli(['forecast', ...args]);
    expect(stderr).toMatch(/forest-ml-cart: \d+ of 753 series have too little history/);
  });

  it('forecasts families under the codes of their districts', async () => {
    const args = ['--crimes', 'murder', '--models', 'naive', '--boundaries', 'family'];
    const { stdout } = await runCli(['forecast', ...args]);
    expect(csvObjects(stdout).map((row) => row.district_code)).toContain('502+754');
  });

  it('lets a district created in 2022 share the history of its family, without rest', async () => {
    const args = ['forecast', '--crimes', 'murder', '--models', 'mean3', '--levels', 'none'];
    const mean = async (code: string, ...more: string[]) =>
      Number(
        csvObjects((await runCli([...args, ...more])).stdout).find(
          (row) => row.district_code === code,
        )!.mean,
      );
    const family = await mean('502+754', '--boundaries', 'family');
    expect((await mean('502')) + (await mean('754'))).toBeCloseTo(family, 6);
  });

  it('writes JSON with what the forecast was made from', async () => {
    const json = join(temporaryFolder(), 'out.json');
    const args = ['--crimes', 'murder', '--models', 'naive', '--json', json];
    expect((await runCli(['forecast', ...args])).stdout).toBe('');
    const document = JSON.parse(readFileSync(json, 'utf8'));
    expect(document).toMatchObject({ measure: 'recorded cases', models: ['naive'], seed: 1 });
    const pune = document.forecasts.find(
      (row: { district_code: string }) => row.district_code === '490',
    );
    expect(pune).toMatchObject({ origin: '2022', time: '2023', horizon: 1, actual: null });
    expect(pune.intervals.map(({ level }: { level: number }) => level)).toEqual([80, 95]);
  });

  it('needs no column of the area or the crime where a table has one of each', async () => {
    const file = join(temporaryFolder(), 'one.csv');
    const months = Array.from({ length: 30 }, (_, m) => {
      const month = String((m % 12) + 1).padStart(2, '0');
      return `${2020 + Math.floor(m / 12)}-${month},${40 + m}`;
    });
    writeFileSync(file, ['month,cases', ...months, ''].join('\n'));
    const columns = ['--time', 'month', '--value', 'cases', '--frequency', 'month'];
    const { code, stdout } = await runCli([
      ...['forecast', '--panel', file, ...columns, '--models', 'naive', '--levels', 'none'],
    ]);
    expect(code).toBe(0);
    const row = { area: 'all', crime: 'all', origin: '2022-06', time: '2022-07', mean: '69' };
    expect(csvObjects(stdout)).toMatchObject([row]);
  });

  it('refuses one file for two results, and a folder for a file, and writes nothing', async () => {
    const folder = temporaryFolder();
    const args = ['forecast', '--crimes', 'murder', '--models', 'naive', '--levels', 'none'];
    const same = join(folder, 'x');
    const twice = await runCli([...args, '--out', same, '--json', same]);
    expect(twice).toMatchObject({ code: 2, stdout: '' });
    const wrong = await runCli([...args, '--json', same, '--out', folder]);
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain(`${folder} is a folder; give a file.`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives the same bytes for the same seed', async () => {
    const args = ['--crimes', 'dacoity', '--models', 'forest-ml-cart', '--seed', '7'];
    const [first, second] = [
      await runCli(['forecast', ...args]),
      await runCli(['forecast', ...args]),
    ];
    expect(second.stdout).toBe(first.stdout);
  });

  it('shows progress only to a person', async () => {
    const args = ['forecast', '--crimes', 'murder', '--models', 'naive'];
    expect((await runCli(args)).stderr).toBe('');
    expect((await runCli(args, { interactive: true })).stderr).toContain('naive');
  });
});

describe('crimecast models', () => {
  it('lists one model per line, id first', async () => {
    const { code, stdout } = await runCli(['models']);
    expect(code).toBe(0);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(ids).toEqual(
      expect.arrayContaining(['default', 'naive', 'seasonal-naive', 'mean3', 'forest-ml-cart']),
    );
  });
});
