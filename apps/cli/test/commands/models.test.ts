import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listModels } from '@crimecast/models';
import { expect, it } from 'vitest';
import { parseModels } from '../../src/parse-models.js';
import { csvObjects, runCli, temporaryFolder } from '../run-cli.js';

const ids = listModels().map(({ id }) => id);

const columns = [
  '--area',
  'area',
  '--crime',
  'crime',
  '--time',
  'time',
  '--value',
  'value',
  '--frequency',
  'year',
];

/** Two areas, one crime, eight years. */
function panelFlags(): string[] {
  const file = join(mkdtempSync(join(temporaryFolder(), 'models-')), 'panel.csv');
  const counts = { North: [12, 15, 11, 14, 13, 17, 16, 15], South: [3, 0, 2, 1, 4, 2, 0, 3] };
  const rows = Object.entries(counts).flatMap(([area, values]) =>
    values.map((value, year) => `${area},Arson,${2015 + year},${value}`),
  );
  writeFileSync(file, ['area,crime,time,value', ...rows, ''].join('\n'));
  return ['--panel', file, ...columns];
}

it('crimecast models lists one per line, id first, labels below each other', async () => {
  const { code, stdout, stderr } = await runCli(['models']);
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.trimEnd().split('\n');
  const listed = lines.map((line) => line.split(' ')[0]);
  expect(listed).toEqual(expect.arrayContaining(ids));
  expect(new Set(listed).size).toBe(listed.length);
  const width = Math.max(...listed.map((id) => id!.length)) + 2;
  for (const line of lines) {
    expect(line.slice(0, width)).toMatch(/^[a-z0-9-]+ +$/);
    expect(line.slice(width)).toMatch(/^[^ ].*: .*\.$/);
  }
});

it('--models all forecasts with every model that needs no optional package', async () => {
  const args = ['forecast', ...panelFlags(), '--models', 'all', '--levels', 'none'];
  const { code, stdout } = await runCli(args);
  expect(code).toBe(0);
  const rows = csvObjects(stdout);
  expect([...new Set(rows.map((row) => row.model))]).toEqual(ids);
  expect(rows).toHaveLength(2 * ids.length);
  expect(rows.every((row) => Number(row.mean ?? Number.NaN) >= 0)).toBe(true);
});

it('--models all is taken by backtest too', async () => {
  const args = ['backtest', ...panelFlags(), '--models', 'all', '--levels', 'none'];
  const { code, stdout } = await runCli([...args, '--origins', '2021']);
  expect(code).toBe(0);
  for (const id of ids) expect(stdout).toMatch(new RegExp(`(^|\\s)${id}\\s`, 'm'));
});

it.each([
  ['forecast', 'naiv', 'Did you mean "naive"?'],
  ['backtest', 'all,hotl', 'Did you mean "holt"?'],
])('%s names the nearest id when there is no model "%s"', async (command, models, message) => {
  const { code, stderr } = await runCli([command, ...panelFlags(), '--models', models]);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

it('takes each model once', () => {
  expect(parseModels('mean3,all')).toEqual(['mean3', ...ids.filter((id) => id !== 'mean3')]);
  expect(parseModels('naive, mean3')).toEqual(['naive', 'mean3']);
});
