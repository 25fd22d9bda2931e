import * as sheetjs from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CrimecastError, inspectRecords } from '../../src/index.js';
import { readXlsxRecords, readXlsxRows } from '../../src/io/xlsx.js';
import { failedFormulas } from '../../src/io/xlsx-failed-formulas.js';

type Sheets = Record<string, unknown[][]>;

/** A workbook written by another library. */
function workbook(sheets: Sheets, options: { compression?: boolean } = {}): Uint8Array {
  const book = sheetjs.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(sheetjs.write(book, { type: 'array', bookType: 'xlsx', ...options }));
}

const table = [
  ['district', 'code', 'murder'],
  ['Pune ', '079', 113],
  ['=HYPERLINK("x")', '0012', 0.5],
];

describe('readXlsxRows', () => {
  it.each([true, false])(
    'reads text as text and numbers as numbers (packed: %s)',
    async (compression) => {
      expect(await readXlsxRows(workbook({ A: table }, { compression }))).toEqual(table);
    },
  );

  it('finds a sheet by its name or its place', async () => {
    const book = workbook({ A: table, 'Table 2': [['x'], [1]] });
    expect(await readXlsxRows(book, { sheet: 'Table 2' })).toEqual([['x'], [1]]);
    expect(await readXlsxRows(book, { sheet: 2 })).toEqual([['x'], [1]]);
  });

  it('keeps empty rows and cells in their places', async () => {
    const rows = [[], ['a', null, 'c'], [], [null, 2]];
    expect(await readXlsxRows(workbook({ A: rows }))).toEqual([
      [null, null, null],
      ['a', null, 'c'],
      [null, null, null],
      [null, 2, null],
    ]);
  });

  it('gives no rows for an empty sheet', async () => {
    expect(await readXlsxRows(workbook({ A: [] }))).toEqual([]);
  });

  it('writes dates and truth values as text', async () => {
    const rows = [[new Date(Date.UTC(2022, 2, 31)), true, false]];
    const book = sheetjs.utils.book_new();
    const sheet = sheetjs.utils.aoa_to_sheet(rows, { UTC: true });
    sheetjs.utils.book_append_sheet(book, sheet, 'A');
    const bytes = new Uint8Array(sheetjs.write(book, { type: 'array', bookType: 'xlsx' }));
    expect(await readXlsxRows(bytes)).toEqual([['2022-03-31', 'TRUE', 'FALSE']]);
  });

  it('reads any table of text and numbers back', async () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'न', '<', '&', '"', ' ', '0'), minLength: 1 })
      .filter((value) => value.trim() !== '');
    const cell = fc.oneof(text, fc.integer({ min: 0 }), fc.constant(null));
    const rows = fc.array(fc.tuple(text, cell, text), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        expect(await readXlsxRows(workbook({ A: written }))).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });

  it.each([0, 3, 1.5, 'B'])('refuses the sheet %s', async (sheet) => {
    const book = workbook({ A: table, C: table });
    await expect(readXlsxRows(book, { sheet })).rejects.toMatchObject({
      code: 'DATA_SHEET_UNKNOWN',
    });
  });

  it('refuses a workbook cut off at any place', async () => {
    const book = workbook({ A: table });
    const step = Math.ceil(book.length / 400);
    for (let length = 0; length < book.length; length += step) {
      await expect(readXlsxRows(book.subarray(0, length))).rejects.toMatchObject({
        code: 'DATA_XLSX_MALFORMED',
      });
    }
  });

  it('never takes a changed byte for another count', async () => {
    const book = workbook({ A: table }, { compression: true });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(book.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = book.slice();
          changed[at]! ^= flip;
          try {
            expect(await readXlsxRows(changed)).toEqual(table);
          } catch (error) {
            expect(error).toBeInstanceOf(CrimecastError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['CSV', new TextEncoder().encode('a,b\n1,2\n'.repeat(9))],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)])],
  ])('refuses %s', async (_, bytes) => {
    await expect(readXlsxRows(bytes)).rejects.toMatchObject({ code: 'DATA_XLSX_MALFORMED' });
  });

  it('refuses a workbook that unpacks beyond the limit', async () => {
    const book = workbook(
      { A: Array.from({ length: 2000 }, () => ['same', 1]) },
      { compression: true },
    );
    await expect(readXlsxRows(book, { maxBytes: 20_000 })).rejects.toMatchObject({
      code: 'DATA_TOO_LARGE',
    });
  });

  it('refuses a cell far away instead of filling the way to it', async () => {
    const rows = [[1], ...Array.from({ length: 8 }, () => []), [null, null, 7]];
    const book = workbook({ A: rows });
    await expect(readXlsxRows(book, { maxCells: 29 })).rejects.toThrowError(/reaches to cell C10/);
    expect(await readXlsxRows(book, { maxCells: 30 })).toHaveLength(10);
  });
});

describe('readXlsxRecords', () => {
  const columns = { area: 'code', crime: 'head', time: 'year', value: 'n' };
  const sheet = [
    ['Table 1: recorded cases'],
    ['code', 'head', 'year', 'n', null, 'note'],
    ['079', 'theft', 2021, 5],
    [],
    [79, 'theft', 2021, '1,234', null, 'y'],
  ];

  it('gives rows that are reported one by one', async () => {
    const records = await readXlsxRecords(workbook({ A: sheet }), { headerRow: 2 });
    expect(records[1]).toBeNull();
    expect(records[0]).toEqual({ code: '079', head: 'theft', year: 2021, n: 5, note: null });
    const report = inspectRecords(records, columns, 'year');
    expect(report).toMatchObject({ rows: 2, accepted: 1, problemCount: 2 });
    expect(report.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'code', '79'],
      [3, 'n', '1,234'],
    ]);
  });

  it.each([
    ['a sheet without a header', [[]], 'DATA_EMPTY'],
    [
      'a cell beyond the named columns',
      [
        ['a', 'b'],
        [1, 2, 3],
      ],
      'DATA_COLUMN_MISSING',
    ],
    [
      'a column twice',
      [
        ['a', 'b', 'a'],
        [1, 2, 3],
      ],
      'DATA_COLUMN_DUPLICATE',
    ],
  ])('refuses %s', async (_, rows, code) => {
    await expect(readXlsxRecords(workbook({ A: rows }))).rejects.toMatchObject({ code });
  });
});

describe('cells that are no plain value', () => {
  const sheetOf = (cells: Record<string, object>) => {
    const book = sheetjs.utils.book_new();
    sheetjs.utils.book_append_sheet(book, { '!ref': 'A1:C1', ...cells } as sheetjs.WorkSheet, 'A');
    return new Uint8Array(sheetjs.write(book, { type: 'array', bookType: 'xlsx' }));
  };

  it('gives the saved result of a formula', async () => {
    const bytes = sheetOf({
      A1: { t: 'n', v: 5, f: '2+3' },
      B1: { t: 'str', v: 'ab', f: '"a"&"b"' },
    });
    expect(await readXlsxRows(bytes)).toEqual([[5, 'ab']]);
  });

  it('gives the error of a formula that failed, or the formula never calculated, as text', async () => {
    const book = sheetjs.utils.book_new();
    const plain = { '!ref': 'A1:A1', A1: { t: 'n', v: 7 } };
    const failed = {
      '!ref': 'A1:C3',
      A1: { t: 'n', v: 1 },
      B1: { t: 'e', v: 0x2a },
      A2: { t: 'n', v: 3 },
      C3: { t: 'e', v: 0x17, f: 'A1+Gone!A1' },
    };
    sheetjs.utils.book_append_sheet(book, plain, 'A');
    sheetjs.utils.book_append_sheet(book, failed, 'B & "c"');
    const bytes = new Uint8Array(sheetjs.write(book, { type: 'array', bookType: 'xlsx' }));
    const expected = [
      [1, '#N/A', null],
      [3, null, null],
      [null, null, '#REF!'],
    ];
    expect(await readXlsxRows(bytes, { sheet: 2 })).toEqual(expected);
    expect(await readXlsxRows(bytes, { sheet: 'B & "c"' })).toEqual(expected);
    expect(await readXlsxRows(bytes)).toEqual([[7]]);
  });

  it('finds formulas without a saved result, and leaves empty results empty', () => {
    const xml = `<row r="2"><c r="A2"><f>SUM(A1:A3)</f></c><c r="AB2" t="str"><f>""</f><v></v></c>
      <c r="C2"><f>1+1</f><v>2</v></c><c r='D2' t='e'/><c r="E2"/><x:c r="F2" t="str"><x:f>A&lt;B</x:f></x:c></row>`;
    const bytes = (text: string) => new TextEncoder().encode(text);
    const entries = [
      {
        name: 'xl/workbook.xml',
        bytes: bytes('<sheets><sheet name="S" sheetId="1" r:id="r7"/></sheets>'),
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        bytes: bytes('<Relationship Id="r7" Target="/xl/worksheets/s.xml"/>'),
      },
      { name: 'xl/worksheets/s.xml', bytes: bytes(xml) },
    ];
    expect(failedFormulas(entries, 'S')).toEqual([
      { row: 1, column: 0, text: '=SUM(A1:A3)' },
      { row: 1, column: 3, text: '#ERROR!' },
      { row: 1, column: 5, text: '=A<B' },
    ]);
    expect(failedFormulas(entries, 'other')).toEqual([]);
  });
});
