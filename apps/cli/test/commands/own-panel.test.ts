import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvObjects, runCli, temporaryFolder } from '../run-cli.js';

/** Thirty months of two stations and two crimes; one month of one series is not known. */
function stations(): string[] {
  const rows: string[] = [];
  for (let m = 0; m < 30; m++) {
    const month = `${2016 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`;
    for (const [code, base] of [
      ['007', 5],
      ['12', 40],
    ] as const) {
      for (const crime of ['Theft', 'Arson']) {
        if (code === '12' && crime === 'Arson' && m === 20) continue;
        rows.push(`${month},${code},${crime},${base + (m % 12) + (crime === 'Theft' ? 3 : 0)}`);
      }
    }
  }
  return rows;
}

const columns = ['--area', 'station', '--crime', 'type', '--time', 'month', '--value', 'n'];
const flags = [...columns, '--frequency', 'month'];

function panelFile(rows: readonly string[]): string {
  const path = join(temporaryFolder(), 'panel.csv');
  writeFileSync(path, `month,station,type,n\n${rows.join('\n')}\n`);
  return path;
}

describe('a panel that is not ours', () => {
  it('is forecast with its own column names, codes and months', async () => {
    const models = ['--models', 'naive,seasonal-naive', '--horizon', '2'];
    const { code, stdout, stderr } = await runCli([
      'forecast',
      '--panel',
      panelFile(stations()),
      ...flags,
      ...models,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith('station,type,origin,time,horizon,model,actual,mean')).toBe(true);
    const rows = csvObjects(stdout).filter((row) => row.station === '007' && row.type === 'Theft');
    // The last month is 2018-06: 8 + 5; the same months a year earlier are July 8 + 6, August 8 + 7.
    expect(
      rows.map(({ origin, time, model, actual, mean }) => [origin, time, model, actual, mean]),
    ).toEqual([
      ['2018-06', '2018-07', 'naive', '', '13'],
      ['2018-06', '2018-08', 'naive', '', '13'],
      ['2018-06', '2018-07', 'seasonal-naive', '', '14'],
      ['2018-06', '2018-08', 'seasonal-naive', '', '15'],
    ]);
  });

  it('gives the same forecasts whatever the order of its rows', async () => {
    const run = async (rows: string[]) =>
      (await runCli(['forecast', '--panel', panelFile(rows), ...flags, '--models', 'default']))
        .stdout;
    expect(await run(stations().reverse())).toBe(await run(stations()));
  });

  it('is backtested at the last three months by default', async () => {
    const out = join(temporaryFolder(), 'rows.csv');
    const { code } = await runCli([
      'backtest',
      '--panel',
      panelFile(stations()),
      ...flags,
      '--models',
      'naive',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    const origins = new Set(csvObjects(readFileSync(out, 'utf8')).map(({ origin }) => origin));
    expect([...origins]).toEqual(['2018-03', '2018-04', '2018-05']);
  });

  it('takes the crimes that are asked for', async () => {
    const { stdout } = await runCli([
      'forecast',
      '--panel',
      panelFile(stations()),
      ...flags,
      '--crimes',
      'Arson',
      '--models',
      'naive',
    ]);
    expect(new Set(csvObjects(stdout).map(({ type }) => type))).toEqual(new Set(['Arson']));
  });

  it.each([
    ['a count that is missing', '2018-06,007,Theft,', 'Line 120, column "n": the count is missing'],
    ['a count below zero', '2018-06,007,Theft,-3', '"-3" is negative'],
    ['a count with a fraction', '2018-06,007,Theft,2.5', '"2.5" is not a whole number'],
    ['a row that is cut off', '2018-06,007', 'The file may have been cut off here'],
  ])('is refused for %s and nothing is written', async (_, row, message) => {
    const rows = [...stations().slice(0, 118), row];
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await runCli([
      'forecast',
      '--panel',
      panelFile(rows),
      ...flags,
      '--out',
      join(folder, 'out.csv'),
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [
      'an unknown crime',
      ['--crimes', 'Thef'],
      'no crime "Thef" in the panel. Did you mean "Theft"?',
    ],
    ['an unknown model', ['--models', 'naiv'], 'no model "naiv"'],
    ['an origin outside it', ['--origins', '2030-01'], '2030-01'],
    ['an origin that is no month', ['--origins', '2018'], '"2018" is not a month'],
  ])('is refused for %s', async (_, more, message) => {
    const { code, stderr } = await runCli([
      'forecast',
      '--panel',
      panelFile(stations()),
      ...flags,
      ...more,
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  it('is not backtested with one period only', async () => {
    const { code, stdout, stderr } = await runCli([
      'backtest',
      '--panel',
      panelFile(stations().slice(0, 4)),
      ...flags,
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('one period');
  });

  it('is refused when the file is not there', async () => {
    const { code, stderr } = await runCli(['forecast', '--panel', 'no-such.csv', ...flags]);
    expect(code).toBe(1);
    expect(stderr).toContain('no-such.csv does not exist');
  });
});
