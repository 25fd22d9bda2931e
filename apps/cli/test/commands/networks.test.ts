import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { csvObjects, runCli, temporaryFolder } from '../run-cli.js';

const columns = ['--area', 'area', '--crime', 'crime', '--time', 'time', '--value', 'value'];

/** Sixty areas in two states, one crime, six years. */
function panelFile(): string {
  const file = join(temporaryFolder(), 'panel.csv');
  const rows = Array.from({ length: 360 }, (_, i) => {
    const [area, year] = [Math.floor(i / 6), i % 6];
    const count = 20 + area + ((area * 7 + year * 13) % 9) * 3;
    return `A${area},S${area % 2},Arson,${2017 + year},${count}`;
  });
  writeFileSync(file, ['area,state,crime,time,value', ...rows, ''].join('\n'));
  return file;
}

it('crimecast models says which learns on TensorFlow.js', async () => {
  const { stdout } = await runCli(['models']);
  const marked = stdout
    .trimEnd()
    .split('\n')
    .filter((line) => line.endsWith('Learns on TensorFlow.js.'))
    .map((line) => line.split(' ')[0]);
  expect(marked).toEqual(['mlp-tfjs']);
});

it('forecast --models lstm,cnn-rnn forecasts a panel of one’s own', async () => {
  const panel = ['--panel', panelFile(), ...columns, '--state', 'state', '--frequency', 'year'];
  const args = ['forecast', ...panel, '--models', 'lstm,cnn-rnn', '--levels', 'none'];
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows = csvObjects(stdout);
  expect(rows).toHaveLength(120);
  expect(new Set(rows.map(({ model }) => model))).toEqual(new Set(['lstm', 'cnn-rnn']));
  expect(rows.every(({ mean }) => Number(mean) > 0)).toBe(true);
});

it('backtest --models cnn-rnn beats naive on murder over the map of districts', async () => {
  const json = join(temporaryFolder(), 'out.json');
  const flags = ['--raw-protocol', '--crimes', 'murder', '--origins', '2021', '--levels', 'none'];
  const args = ['backtest', ...flags, '--models', 'cnn-rnn', '--json', json];
  const { code } = await runCli(args);
  expect(code).toBe(0);
  const { crimes } = JSON.parse(readFileSync(json, 'utf8'));
  expect(crimes[0]).toMatchObject({ model: 'cnn-rnn', time: '2022', n: 704 });
  // Naive has 8.4787 there.
  expect(crimes[0].mae).toBeLessThan(8.4787);
});

it('names the nearest id, of all that learn anywhere', async () => {
  const { code, stderr } = await runCli(['forecast', '--models', 'cnn-rn', '--crimes', 'murder']);
  expect(code).toBe(1);
  expect(stderr).toContain('Did you mean "cnn-rnn"?');
});
