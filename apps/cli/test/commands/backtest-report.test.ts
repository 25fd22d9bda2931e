import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, temporaryFolder } from '../run-cli.js';

const QUICK = [
  'backtest',
  '--raw-protocol',
  '--crimes',
  'murder,rash-driving',
  '--models',
  'mean3',
];

/** A panel of four areas over six years. */
function ownPanel(folder: string): string[] {
  const path = join(folder, 'panel.csv');
  const rows = ['north', 'south', 'east', 'west'].flatMap((area, a) =>
    [2015, 2016, 2017, 2018, 2019, 2020].map(
      (year, t) => `${area},theft,${year},${20 + 3 * a + ((a * 31 + t * 55) % 23)}`,
    ),
  );
  writeFileSync(path, `place,kind,year,cases\n${rows.join('\n')}\n`);
  const columns = ['--area', 'place', '--crime', 'kind', '--time', 'year', '--value', 'cases'];
  return ['--panel', path, ...columns, '--frequency', 'year', '--levels', 'none'];
}

describe('crimecast backtest --report', () => {
  it('writes one HTML page with names, the year of stress apart, and known reasons', async () => {
    const report = join(temporaryFolder(), 'report.html');
    const { code, stdout } = await runCli([...QUICK, '--report', report]);
    expect(code).toBe(0);
    expect(stdout).toContain('mean3');
    const page = readFileSync(report, 'utf8');
    for (const text of ['<!doctype html>', 'Rash driving', 'Maharashtra', '2020, apart', '<svg']) {
      expect(page).toContain(text);
    }
    expect(page).toContain('a different way of counting, or one large event');
    expect(page).not.toMatch(/<script|https?:\/\//);
  });

  it('writes Markdown and JSON by the ending, beside the other outputs', async () => {
    const folder = temporaryFolder();
    const own = ownPanel(folder);
    const file = (name: string) => join(folder, name);
    const text = await runCli([
      ...['backtest', ...own, '--models', 'mean3', '--report', file('r.MD')],
      ...['--out', file('o.csv'), '--json', file('s.json')],
    ]);
    expect(text.code).toBe(0);
    expect(readFileSync(file('r.MD'), 'utf8')).toMatch(/^# How good the forecasts are/);
    expect(existsSync(file('o.csv')) && existsSync(file('s.json'))).toBe(true);
    await runCli(['backtest', ...own, '--models', 'mean3', '--report', file('r.json')]);
    const json = JSON.parse(readFileSync(file('r.json'), 'utf8'));
    expect([json.measure, json.model, json.reference]).toEqual([
      'recorded cases',
      'mean3',
      'naive',
    ]);
  });

  it('shows the periods of --stress apart', async () => {
    const folder = temporaryFolder();
    const report = join(folder, 'r.json');
    const own = ownPanel(folder);
    const { code } = await runCli([
      'backtest',
      ...own,
      '--models',
      'mean3',
      '--report',
      report,
      '--stress',
      '2019',
    ]);
    expect(code).toBe(0);
    const json = JSON.parse(readFileSync(report, 'utf8'));
    expect([json.leaderboard.times, json.stress]).toEqual([[2018, 2020], ['2019']]);
  });

  it.each([
    ['another ending', ['--report', 'report.pdf'], '".pdf"'],
    ['no ending', ['--report', 'report'], 'no ending'],
    ['an ending of the language', ['--report', 'a.constructor'], '".constructor"'],
    ['an empty path', ['--report', ''], 'path is empty'],
    ['--stress alone', ['--stress', '2020'], '--report'],
    ['a refit of 0', ['--refit', '0'], '"0"'],
  ])('refuses %s before any work', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli([...QUICK, ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('refuses one file for two outputs, a folder, and a period that is none; nothing is written', async () => {
    const folder = temporaryFolder();
    const own = ['backtest', ...ownPanel(folder), '--models', 'mean3'];
    const path = join(folder, 'x.json');
    const twice = await runCli([...own, '--json', path, '--report', path]);
    expect([twice.code, existsSync(path)]).toEqual([2, false]);
    expect(twice.stderr).toContain('its own file');
    mkdirSync(join(folder, 'd.html'));
    const inFolder = await runCli([...own, '--json', path, '--report', join(folder, 'd.html')]);
    expect([inFolder.code, existsSync(path)]).toEqual([1, false]);
    expect(inFolder.stderr).toContain('is a folder');
    const period = await runCli([...own, '--report', path, '--stress', 'x']);
    expect([period.code, existsSync(path)]).toEqual([1, false]);
  });
});

describe('crimecast backtest --resume and --refit', () => {
  it('goes on from what is kept, with the same result; damaged folds are computed anew', async () => {
    const folder = temporaryFolder();
    const kept = join(folder, 'kept');
    const own = ['backtest', ...ownPanel(folder), '--models', 'mean3', '--resume', kept];
    const first = await runCli(own);
    expect(first.code).toBe(0);
    const folds = readdirSync(kept);
    // naive and mean3 at three origins.
    expect(folds).toHaveLength(6);
    writeFileSync(join(kept, folds[0]!), 'damaged');
    expect(await runCli(own)).toEqual(first);
    expect(readFileSync(join(kept, folds[0]!)).length).toBeGreaterThan(7);
    expect(readdirSync(kept)).toEqual(folds);
  });

  it('takes a policy for learning anew', async () => {
    const folder = temporaryFolder();
    const report = join(folder, 'r.json');
    const own = ['backtest', ...ownPanel(folder), '--models', 'ses-log', '--report', report];
    expect((await runCli([...own, '--refit', 'once'])).code).toBe(0);
    const { protocol } = JSON.parse(readFileSync(report, 'utf8'));
    expect(protocol.join(' ')).toContain('only at the first origin');
  });
});
