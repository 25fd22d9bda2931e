import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

/** Runs a program and gives the lines it prints. */
async function lines(load: () => Promise<unknown>): Promise<string[]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await load();
  return log.mock.calls.map((words) =>
    words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '),
  );
}

describe('the examples', () => {
  it('read a foreign monthly table, name its bad rows, and sum it', async () => {
    expect(await lines(() => import('./foreign-monthly-panel.mjs'))).toEqual([
      '4 of 6 rows are good',
      'Line 5, column "n": "1,002" has separators. Write only its digits.',
      'Line 7, column "n": the count is missing. Leave the row out if it is not known, or write 0 if it is zero.',
      'Arson [3,1]',
      'Theft [1467,790]',
    ]);
  });

  it('write the NCRB panel as CSV and read it back', async () => {
    const printed = await lines(() => import('./ncrb-to-csv.mjs'));
    expect(printed[0]).toMatch(/^area,crime,parent,time,value\n001,murder,01,2017,\d+\n/);
    expect(printed.at(-1)).toBe('read back whole');
  });

  it('show what is missing and what filling would say', async () => {
    expect(await lines(() => import('./panel-quality.mjs'))).toEqual([
      'A1 010000 1 missing',
      'A2 100110 3 missing',
      'A3 111111 6 missing',
      'previous [null,12,15,15,15,9]',
      'interpolate [null,12,15,13,11,9]',
      'zero [0,12,15,0,0,9]',
    ]);
  });

  it('fit, save, load and combine models', async () => {
    const printed = await lines(() => import('./fit-save-load.mjs'));
    expect(printed[0]).toMatch(/^001 \d+\.\d \d+ to \d+$/);
    expect(printed[1]).toBe('loaded: the same');
    expect(printed[2]).toMatch(/^median of three \d+\.\d$/);
    expect(printed[3]).toBe('UNSEEN_AREA');
  });

  it('make forecasts of districts, states and the nation add up', async () => {
    const printed = await lines(() => import('./reconcile-states.mjs'));
    expect(printed[0]).toMatch(/^3\d sums and 7\d\d districts$/);
    expect(printed.slice(1)).toEqual(['they add up', 'India lies in its interval']);
  });

  it('give chances of much more than usual, and name what was out of the ordinary', async () => {
    const printed = await lines(() => import('./risk.mjs'));
    expect(printed[0]).toMatch(/^\d{3,4} series have a chance, \d+\.\d % on average$/);
    expect(printed[1]).toBe('each from a count above 0');
    expect(printed[2]).toMatch(/^\d+ of 1506 counts were above their 95 % interval$/);
  });

  it('explain a forecast, and forecast with little code', async () => {
    const printed = await lines(() => import('./explain-and-simple.mjs'));
    expect(printed[0]).toMatch(/%/);
    expect(printed[1]).toMatch(/^[a-z0-9-]+ matters most$/);
    expect(printed[2]).toBe('theta, without the other models: the same');
  });

  it('forecast a table of one’s own with ranges', async () => {
    const printed = await lines(() => import('./forecast-own-panel.mjs'));
    expect(printed).toHaveLength(6);
    for (const line of printed) {
      const [, mean, lower, upper] = /: (\d+) \((\d+) to (\d+)\)$/.exec(line)!.map(Number);
      expect(lower).toBeLessThanOrEqual(mean!);
      expect(upper).toBeGreaterThanOrEqual(mean!);
    }
  });

  it('test a model of one’s own for leaks, beside the last value', async () => {
    const printed = await lines(() => import('./own-forecaster.mjs'));
    expect(printed[0]).toBe('knows nothing of what comes');
    expect(printed.filter((line) => /^naive 202[12] 1\.000$/.test(line))).toHaveLength(2);
    expect(printed.filter((line) => /^half-way 202[12] [01]\.\d{3}$/.test(line))).toHaveLength(2);
  });

  it('say what R², Poisson ranges and known totals are worth, as the documentation repeats it', async () => {
    const printed = await lines(() => import('./hard-to-beat.mjs'));
    // Known from a study that came before this project.
    expect(printed[0]).toBe('R² of the last value, murder, 2022: 0.86');
    const page = readFileSync(join(import.meta.dirname, '../docs/explain/why-not-r2.md'), 'utf8');
    expect(page).toContain(printed.join('\n'));
  });
});
