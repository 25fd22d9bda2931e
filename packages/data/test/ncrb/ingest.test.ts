import { beforeAll, describe, expect, it } from 'vitest';
import { ingestNcrb, loadNcrb, type NcrbTables, readNcrbTables } from '../../src/ncrb/index.js';
import { rebuildSource } from './source-csv.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (text: string) => ({ name: 'ipc.csv', bytes: bytes(text) });

let tables: NcrbTables;
let ipc: string;
let patch: string;

beforeAll(async () => {
  tables = await loadNcrb();
  ({ ipc, patch } = rebuildSource(tables));
});

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
    const { files } = ingestNcrb(file(ipc), file(patch));
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
    const [first, second] = [
      ingestNcrb(file(ipc), file(patch)),
      ingestNcrb(file(ipc), file(patch)),
    ];
    expect([...second.files]).toEqual([...first.files]);
  });

  it('does not mind the order of rows', () => {
    const [header, ...rows] = ipc.trimEnd().split('\n');
    const reversed = `${[header, ...rows.reverse()].join('\n')}\n`;
    const { files } = ingestNcrb(file(reversed), file(patch));
    expect(files.get('ncrb/ipc.csv')).toBe(
      ingestNcrb(file(ipc), file(patch)).files.get('ncrb/ipc.csv'),
    );
  });

  it('refuses the table without its patch row and tells the difference', () => {
    expect(() => ingestNcrb(file(ipc))).toThrowError(
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
    expect(() => ingestNcrb(file(changed), file(patch))).toThrowError(
      /2017 all IPC.*difference \+/,
    );
  });

  it('refuses a table that was cut off between two rows', () => {
    const lines = ipc.split('\n');
    const cut = `${lines.slice(0, lines.length - 400).join('\n')}\n`;
    expect(() => ingestNcrb(file(cut), file(patch))).toThrowError(
      expect.objectContaining({ code: 'NCRB_NOT_RECONCILED' }),
    );
  });

  it('refuses a table that was cut off inside a row', () => {
    expect(() => ingestNcrb(file(ipc.slice(0, ipc.length - 100)), file(patch))).toThrowError(
      /may have been cut off here/,
    );
  });

  it.each([
    ['All Districts', 'NCRB_ROW_UNLISTED'],
    ['Total', 'NCRB_ROW_UNLISTED'],
  ])('refuses an unlisted row called %s', (name, code) => {
    const wrong = withCell(ipc, ',Pune Rural,', 'registration_circles', name);
    expect(() => ingestNcrb(file(wrong), file(patch))).toThrowError(
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
    expect(() => ingestNcrb(file(wrong), file(patch))).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it('refuses a circle that has two rows in one year', () => {
    const row = ipc.split('\n')[1]!;
    expect(() => ingestNcrb(file(`${ipc}${row}\n`), file(patch))).toThrowError(
      expect.objectContaining({ code: 'DATA_DUPLICATE_CELL' }),
    );
  });

  it('refuses a renamed column and names it', () => {
    const renamed = ipc.replace(',robbery,', ',robberies,');
    expect(() => ingestNcrb(file(renamed), file(patch))).toThrowError(/no column "robbery"/);
  });

  it('refuses a column that is not in the taxonomy', () => {
    const lines = ipc.trimEnd().split('\n');
    const wider = lines.map((line, i) => `${line},${i === 0 ? 'witchcraft' : 0}`).join('\n');
    expect(() => ingestNcrb(file(wider), file(patch))).toThrowError(/"witchcraft" is not one of/);
  });

  it('refuses an empty file and a header alone', () => {
    expect(() => ingestNcrb(file(''))).toThrowError(
      expect.objectContaining({ code: 'DATA_EMPTY' }),
    );
    expect(() => ingestNcrb(file(ipc.slice(0, ipc.indexOf('\n') + 1)))).toThrowError(
      expect.objectContaining({ code: 'DATA_EMPTY' }),
    );
  });
});
