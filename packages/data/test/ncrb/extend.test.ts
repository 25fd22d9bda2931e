import { describe, expect, it } from 'vitest';
import { seriesValues } from '../../src/index.js';
import {
  extendNcrb,
  loadNcrb,
  ncrbPanel,
  readNcrbTables,
  type WorkbookCell,
} from '../../src/ncrb/index.js';
import { workbookCells } from './workbook-cells.js';

const tables = await loadNcrb();
const cells = workbookCells(tables, 2022);

const workbook = (changed: WorkbookCell[][] = cells, more = {}) => ({
  name: 'districts-2023.xlsx',
  bytes: new Uint8Array([1, 2, 3]),
  cells: changed,
  year: 2023,
  ...more,
});

/** The same cells with one replaced, found by the text of the second column. */
function withCell(name: string, column: number, value: WorkbookCell): WorkbookCell[][] {
  const row = cells.findIndex((line) => line[1] === name);
  return cells.map((line, r) => (r === row ? line.with(column, value) : line));
}

describe('extendNcrb', () => {
  it('adds the year of a workbook and leaves every earlier count as it was', () => {
    const { files, summary } = extendNcrb(tables, workbook());
    const next = readNcrbTables(Object.fromEntries(files));
    expect(summary.years).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(next.manifest.sources.at(-1)).toMatchObject({ name: 'districts-2023.xlsx' });
    const options = { crimes: ['murder', 'burglary', 'fake-news'] };
    const [before, after] = [ncrbPanel(tables, options), ncrbPanel(next, options)];
    expect(after.series).toEqual(before.series);
    before.series.forEach((_, s) => {
      const [old, extended] = [seriesValues(before, s), seriesValues(after, s)];
      expect(extended.subarray(0, 6)).toEqual(old);
    });
    // The workbook holds 2022 again, so 2023 is 2022, wherever 2022 is known.
    const changed = before.series.filter((_, s) => {
      const [known, added] = [seriesValues(before, s)[5]!, seriesValues(after, s)[6]!];
      return !Object.is(known, added) && !Number.isNaN(known);
    });
    expect(changed).toEqual([]);
    expect(next.totals).toContainEqual({
      year: 2023,
      measure: 'ipc',
      published: 3561379,
      table: 3561379,
    });
  });

  it('keeps the heads of the women’s table, blank for the new year', () => {
    const next = readNcrbTables(Object.fromEntries(extendNcrb(tables, workbook()).files));
    const crimes = ['cyber-crime-against-women-and-children'];
    const values = seriesValues(ncrbPanel(next, { crimes }), 0);
    expect([...values.subarray(0, 6)].some(Number.isNaN)).toBe(false);
    expect(values[6]).toBeNaN();
  });

  it('refuses a circle that does not add up to the total of its state', () => {
    expect(() => extendNcrb(tables, workbook(withCell('Pune Rural', 2, 9999)))).toThrowError(
      expect.objectContaining({
        code: 'NCRB_NOT_RECONCILED',
        message: expect.stringMatching(
          /Murder: the workbook states \d+, its circles add up to \d+/,
        ),
      }),
    );
  });

  it.each([
    ['text in a count', 'Pune Rural', 2, 'n/a', 'DATA_COUNT_INVALID', '"n/a" is not a count'],
    ['a fraction', 'Pune Rural', 2, 1.5, 'DATA_COUNT_INVALID', '"1.5" is not a count'],
    [
      'a total under another name',
      'Pune Rural',
      1,
      'All District(s)',
      'NCRB_ROW_UNLISTED',
      'All District',
    ],
    [
      'a total in place of a circle',
      'Pune Rural',
      1,
      'All Districts',
      'NCRB_ROW_UNLISTED',
      '"All Districts"',
    ],
    [
      'an unknown circle',
      'Pune Rural',
      1,
      'Pune Rurel',
      'NCRB_CIRCLE_UNKNOWN',
      '"Pune Rurel" (state 27) Did you mean "Pune Rural"?',
    ],
  ])('refuses %s with its row', (_, name, column, value, code, message) => {
    expect(() => extendNcrb(tables, workbook(withCell(name, column, value)))).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it('takes new circles whose districts are given', () => {
    const names = 'state_code,circle,district_code\n27,Pune Highway,490\n';
    const changed = withCell('Pune Rural', 1, 'Pune Highway');
    const { files } = extendNcrb(tables, workbook(changed, { names }));
    const next = readNcrbTables(Object.fromEntries(files));
    expect(next.units.find(({ name }) => name === 'Pune Highway')).toMatchObject({
      districtCode: '490',
      firstYear: 2023,
    });
  });

  it('takes a circle that reports zeros beside others as merged, and keeps its district', () => {
    const zeros = cells.map((line) =>
      line[1] === 'Lucknow Commissionarate'
        ? line
        : line[1] === 'TOTAL DISTRICT(S)' || line[1] === 'TOTAL (ALL INDIA)'
          ? null
          : line,
    );
    const sheet = zeros.filter((line) => line !== null);
    const at = sheet.findIndex((line) => line[1] === 'Lucknow Commissionarate');
    const idle: WorkbookCell[] = sheet[at]!.map((cell, c) => (c > 1 && cell !== null ? 0 : cell));
    idle[1] = 'Lucknow Grameen';
    sheet.splice(at + 1, 0, idle);
    const next = readNcrbTables(Object.fromEntries(extendNcrb(tables, workbook(sheet)).files));
    const panel = ncrbPanel(next, { crimes: ['murder'] });
    const lucknow = panel.series.findIndex(({ area }) => area === '162');
    expect(seriesValues(panel, lucknow)[6]).toBe(seriesValues(panel, lucknow)[5]);
  });

  it('takes a circle with blank cells as not reported, never as zero', () => {
    const row = cells.findIndex((line) => line[1] === 'Sopore');
    const sheet = cells
      .map((line, r) => (r === row ? line.map((cell, c) => (c > 1 ? null : cell)) : line))
      .filter((line) => !String(line[1]).startsWith('TOTAL'));
    const next = readNcrbTables(Object.fromEntries(extendNcrb(tables, workbook(sheet)).files));
    const panel = ncrbPanel(next, { crimes: ['murder'] });
    const baramulla = panel.series.findIndex(({ area }) => area === '003');
    expect(seriesValues(panel, baramulla)[6]).toBeNaN();
  });

  it('keeps the total that an earlier workbook stated', () => {
    const first = readNcrbTables(Object.fromEntries(extendNcrb(tables, workbook()).files));
    const second = extendNcrb(first, workbook(cells, { year: 2024 }));
    const years = second.summary.totals.filter(({ measure }) => measure === 'ipc');
    expect(years.map(({ year }) => year)).toEqual([2017, 2020, 2021, 2022, 2023, 2024]);
  });

  it.each([
    ['A & N ISLANDS', '35'],
    ['D&N Haveli and Daman & Diu', '38'],
  ])('knows the union territory as "%s"', (heading, code) => {
    const name = tables.states.find((state) => state.code === code)!.name.toUpperCase();
    const sheet = cells.map((line) =>
      line[0] === `STATE: ${name}` ? line.with(0, `UT: ${heading}`) : line,
    );
    expect(extendNcrb(tables, workbook(sheet)).summary.years).toContain(2023);
  });

  it.each([
    ['of another state', '01,Newville,490', 'lies in state 27'],
    ['without its zeros', '27,Newville,79', '"79" is not a district code'],
    ['that is new and has no name', '27,Newville,891', 'give its name in a column "district"'],
    ['of an unknown state', '99,Newville,490', 'no state "99"'],
  ])('refuses names with a district %s', (_, line, message) => {
    const names = `state_code,circle,district_code\n${line}\n`;
    expect(() => extendNcrb(tables, workbook(cells, { names }))).toThrowError(
      expect.objectContaining({
        code: 'NCRB_CODE_INVALID',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('keeps a new unit without territory out of its district', () => {
    const names = 'state_code,circle,district_code,kind\n27,Cyber Pune,490,cyber\n';
    const { files } = extendNcrb(
      tables,
      workbook(withCell('Pune Rural', 1, 'Cyber Pune'), { names }),
    );
    const next = readNcrbTables(Object.fromEntries(files));
    expect(next.units.find(({ name }) => name === 'Cyber Pune')?.kind).toBe('cyber');
  });

  it('refuses a row with counts and no name', () => {
    expect(() => extendNcrb(tables, workbook(withCell('Pune Rural', 1, null)))).toThrowError(
      /has counts but no name/,
    );
  });

  it.each([
    ['without a row of numbers', () => cells.toSpliced(2, 1), 'no row numbers its columns'],
    [
      'with a column too few',
      () => cells.map((line) => line.slice(0, 100)),
      'no column is numbered',
    ],
    [
      'whose third column is something else',
      () => cells.with(1, Array(144).fill('x')),
      'not headed "Murder"',
    ],
    ['that is empty', () => [], 'no row numbers its columns'],
    ['without districts', () => cells.slice(0, 3), 'no row of a district'],
    [
      'with an unknown state',
      () =>
        cells.map((line) =>
          String(line[0]).startsWith('STATE: KERALA') ? line.with(0, 'STATE: ATLANTIS') : line,
        ),
      'a state "ATLANTIS"',
    ],
  ])('refuses a sheet %s', (_, changed, message) => {
    expect(() => extendNcrb(tables, workbook(changed()))).toThrowError(
      expect.objectContaining({
        code: 'NCRB_WORKBOOK_LAYOUT',
        message: expect.stringContaining(message),
      }),
    );
  });

  it.each([2022, 2025, 2016])('refuses %i, which does not follow the last year', (year) => {
    expect(() => extendNcrb(tables, workbook(cells, { year }))).toThrowError(
      /run from 2017 to 2022; the next year to add is 2023/,
    );
  });
});
