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
});
