import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Panel } from '@crimecast/data';
import { backtest } from '@crimecast/eval';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accuracy } from '../src/accuracy.js';
import type { Arguments } from '../src/read-arguments.js';
import type { MeasureOptions, measure } from '../src/run/measure.js';
import { PROTOCOL, type Protocol, REDUCED } from '../src/run/protocol.js';
import { panelOf, stub } from './panels.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accuracy-'));
});
afterEach(() => rm(folder, { recursive: true }));

const rising = panelOf({
  's1-1/murder': [10, 12, 14, 16, 18, 20],
  's2-2/murder': [3, 5, 7, 9, 11, 13],
});
const given: Arguments = {
  ...{ check: false, reduced: false, help: false, workers: 1 },
  ...{ out: undefined, json: undefined, report: undefined, resume: undefined },
};

/** Runs on stubs that forecast a steady rise well, or not at all. */
async function run(args: Partial<Arguments>, move: number) {
  const seen: { panel: Panel; protocol: Protocol; options: MeasureOptions }[] = [];
  const measureBy: typeof measure = async (panel, protocol, options) => {
    seen.push({ panel, protocol, options });
    const { origins, horizon, levels } = protocol;
    const models = [stub('naive', 0, 2), stub('default', move, 2), stub('ensemble', move, 2)];
    const result = await backtest(rising, models, { origins, horizon, levels });
    return { protocol, result, earlier: null, risk: [], dataVersion: 'x' };
  };
  const out: string[] = [];
  const terminal = {
    stdout: (text: string) => void out.push(text),
    progress() {},
    signal: new AbortController().signal,
  };
  const code = await accuracy({ ...given, ...args }, terminal, measureBy);
  return { code, out: out.join(''), ...seen[0]! };
}

describe('accuracy', () => {
  it('measures the 704 districts by the protocol and prints what was promised', async () => {
    const { panel, protocol, options, out } = await run({}, 1);
    expect(panel.series).toHaveLength(704 * 20);
    expect([protocol, options.whole, options.workers]).toEqual([PROTOCOL, true, 1]);
    expect(out).toContain(
      '| relMAE 2022 | ≤ 0.9700 | ≤ 0.9610 | 0.5000 | stretch | 0.5000 | stretch |',
    );
    expect(out).toContain('Missed: ');
  });

  it('measures a third of the districts in a reduced run', async () => {
    const { panel, protocol, options } = await run({ reduced: true }, 1);
    expect(panel.series).toHaveLength(235 * 20);
    expect([protocol, options.whole]).toEqual([REDUCED, false]);
  });

  it('ends with 1 on a missed must only when it was to check', async () => {
    expect((await run({}, 1)).code).toBe(0);
    expect((await run({ check: true }, 1)).code).toBe(1);
    expect((await run({ check: true, reduced: true }, 0)).code).toBe(1);
  });

  it('writes page, data and report where asked, and nothing else', async () => {
    const [out, report] = [join(folder, 'docs/page.md'), join(folder, 'report.html')];
    const json = join(folder, 'docs/accuracy.json');
    await run({ check: true }, 1);
    expect(existsSync(out)).toBe(false);
    await run({ out, json, report }, 1);
    expect(await readFile(out, 'utf8')).toMatch(/^<!-- Written by `pnpm accuracy`/);
    expect(await readFile(report, 'utf8')).toMatch(/^<!doctype html>/i);
    const data = JSON.parse(await readFile(json, 'utf8'));
    expect(data).toMatchObject({ measure: 'recorded cases', model: 'default', reference: 'naive' });
    expect(data.leaderboard.rows.length).toBeGreaterThan(1);
    expect(data.risk).toEqual([]);
  });

  it('keeps folds under a version of the code', async () => {
    const { options } = await run({ resume: folder }, 1);
    expect(options.resume!.version).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/);
    expect(await options.resume!.store.load('none')).toBeNull();
  });
});
