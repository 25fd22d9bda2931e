import { describe, expect, it } from 'vitest';
import { ingestNcrb, loadNcrb, type RawFile, readNcrbTables } from '../../src/ncrb/index.js';
import { rebuildSource } from './source-csv.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (text: string) => ({ name: 'ipc.csv', bytes: bytes(text) });

const tables = await loadNcrb();
const { ipc, patch, women } = rebuildSource(tables);

const ingest = (text: string, more: { women?: RawFile } = {}) =>
  ingestNcrb({ ipc: file(text), patch: file(patch), ...more });

/** Changes the cell of a column in the first data row that a test picks by a piece of text. */
function withCell(text: string, row: string, column: string, value: string): string {
  const lines = text.split('\n');
  const at = lines[0]!.split(',').indexOf(column);
  const index = lines.findIndex((line) => line.includes(row));
  const cells = lines[index]!.split(',');
  cells[at] = value;
  lines[index] = cells.join(',');
  return lines.join('\n');
}

describe('ingestNcrb', () => {
  it('gives the committed counts, units and gaps again from their own source layout', () => {
    const { files } = ingest(ipc, { women: file(women) });
    const again = readNcrbTables(Object.fromEntries(files));
    expect(again.counts).toEqual(tables.counts);
    expect(again.districts).toEqual(tables.districts);
    expect(again.gaps).toEqual(tables.gaps);
    expect(again.totals).toEqual(tables.totals);
    expect(again.units.map(({ id, kind }) => [id, kind])).toEqual(
      tables.units.map(({ id, kind }) => [id, kind]),
    );
  });

  it('writes the same bytes for the same input', () => {
    const [first, second] = [ingest(ipc), ingest(ipc)];
    expect([...second.files]).toEqual([...first.files]);
  });

  it('does not mind the order of rows', () => {
    const [header, ...rows] = ipc.trimEnd().split('\n');
    const reversed = `${[header, ...rows.reverse()].join('\n')}\n`;
    const { files } = ingest(reversed);
    expect(files.get('ncrb/ipc.csv')).toBe(ingest(ipc).files.get('ncrb/ipc.csv'));
  });

  it('refuses the table without its patch row and tells the difference', () => {
    expect(() => ingestNcrb({ ipc: file(ipc) })).toThrowError(
      expect.objectContaining({
        code: 'NCRB_NOT_RECONCILED',
        message: expect.stringMatching(
          /2022 all IPC: table 35,52,440, published 35,61,379, difference −8,939.*--patch/,
        ),
      }),
    );
  });

  it('refuses a table in which one count was changed', () => {
    const changed = withCell(ipc, ',Pune Rural,', 'murder', '9999.0');
    expect(() => ingest(changed)).toThrowError(/2017 all IPC.*difference \+/);
  });

  it('refuses a table that was cut off between two rows', () => {
    const lines = ipc.split('\n');
    const cut = `${lines.slice(0, lines.length - 400).join('\n')}\n`;
    expect(() => ingest(cut)).toThrowError(
      expect.objectContaining({ code: 'NCRB_NOT_RECONCILED' }),
    );
  });

  it('refuses a table that was cut off inside a row', () => {
    expect(() => ingest(ipc.slice(0, ipc.length - 100))).toThrowError(/may have been cut off here/);
  });

  it.each([
    ['All Districts', 'NCRB_ROW_UNLISTED'],
    ['Total', 'NCRB_ROW_UNLISTED'],
  ])('refuses an unlisted row called %s', (name, code) => {
    const wrong = withCell(ipc, ',Pune Rural,', 'registration_circles', name);
    expect(() => ingest(wrong)).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(`"${name}"`) }),
    );
  });

  it.each([
    ['a code that lost its zero', 'district_code', '79', 'NCRB_CODE_INVALID', '("079")'],
    ['a year that is a span', 'year', '2017-18', 'DATA_PERIOD_INVALID', '"2017-18"'],
    ['a negative count', 'murder', '-4', 'DATA_COUNT_INVALID', 'column "murder": "-4" is negative'],
    ['a count with words', 'murder', 'NA', 'DATA_COUNT_INVALID', '"NA" is not a count'],
  ])('refuses %s with line and column', (_, column, value, code, message) => {
    const wrong = withCell(ipc, ',New Delhi,', column, value);
    expect(() => ingest(wrong)).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it('refuses a circle that has two rows in one year', () => {
    const row = ipc.split('\n')[1]!;
    expect(() => ingest(`${ipc}${row}\n`)).toThrowError(
      expect.objectContaining({ code: 'DATA_DUPLICATE_CELL' }),
    );
  });

  it('refuses a renamed column and names it', () => {
    const renamed = ipc.replace(',robbery,', ',robberies,');
    expect(() => ingest(renamed)).toThrowError(/no column "robbery"/);
  });

  it('refuses a column that is not in the taxonomy', () => {
    const lines = ipc.trimEnd().split('\n');
    const wider = lines.map((line, i) => `${line},${i === 0 ? 'witchcraft' : 0}`).join('\n');
    expect(() => ingest(wider)).toThrowError(/"witchcraft" is not one of/);
  });

  it('refuses an empty file and a header alone', () => {
    expect(() => ingestNcrb({ ipc: file('') })).toThrowError(
      expect.objectContaining({ code: 'DATA_EMPTY' }),
    );
    expect(() => ingest(ipc.slice(0, ipc.indexOf('\n') + 1))).toThrowError(
      expect.objectContaining({ code: 'DATA_EMPTY' }),
    );
  });
});

describe("ingesting the women's table", () => {
  const withWomen = (text: string) => () => ingest(ipc, { women: file(text) });

  it('puts its heads beside the IPC heads, blank where it has no row', () => {
    const { files, summary } = ingest(ipc, { women: file(women) });
    const again = readNcrbTables(Object.fromEntries(files));
    expect(summary.womenRows).toBe(5322);
    expect(again.heads).toHaveLength(117 + 42);
    const patched = again.counts.patched.indexOf(1);
    const row = again.counts.values.subarray(patched * 159, (patched + 1) * 159);
    expect(row.subarray(117).every(Number.isNaN)).toBe(true);
  });

  it('refuses one that disagrees with the IPC table and names the row', () => {
    expect(withWomen(withCell(women, ',Pune Rural,', 'dowry_deaths', '77'))).toThrowError(
      expect.objectContaining({
        code: 'NCRB_NOT_RECONCILED',
        message: expect.stringMatching(
          /Pune Rural, 2017\): dowry_deaths is 77, but \d+ in the IPC table/,
        ),
      }),
    );
  });

  it('refuses a circle that the IPC table does not know', () => {
    const renamed = withCell(women, ',Pune Rural,', 'registration_circles', 'Atlantis');
    expect(withWomen(renamed)).toThrowError(
      expect.objectContaining({
        code: 'NCRB_ROW_UNLISTED',
        message: expect.stringContaining('"Atlantis" of district 490 in 2017'),
      }),
    );
  });

  it('refuses a second row of a circle and year', () => {
    expect(withWomen(`${women}${women.split('\n')[1]}\n`)).toThrowError(
      expect.objectContaining({ code: 'DATA_DUPLICATE_CELL' }),
    );
  });

  it('follows the circles that it files elsewhere than the IPC table', () => {
    const text = withCell(women, ',Lahaul And Spiti,', 'registration_circles', 'Lahaul Andspiti');
    expect(ingest(ipc, { women: file(text) }).files.get('ncrb/women.csv')).toBe(
      ingest(ipc, { women: file(women) }).files.get('ncrb/women.csv'),
    );
  });
});
