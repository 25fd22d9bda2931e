import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decodeText, parseCsv, writeCsv } from '../../src/index.js';

const text = fc
  .string({ unit: fc.constantFrom('a', 'é', 'न', '"', ',', '\n', '\r\n', ' ', '7', '') })
  .filter((value) => !/\r(?!\n)/.test(value));
const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(fc.array(text, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

describe('parseCsv', () => {
  it('reads what a well-kept parser reads, for any quoted table', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const header = rows[0]!.map((_, i) => `column ${i}`);
        const csv = Papa.unparse([header, ...rows], { newline, quotes: true });
        const expected = Papa.parse<string[]>(csv, { newline }).data.slice(1);
        expect(parseCsv(csv).rows).toEqual(expected);
      }),
    );
  });

  it('reads back what writeCsv wrote', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const header = rows[0]!.map((_, i) => `c${i}`);
        expect(parseCsv(writeCsv(header, rows)).rows).toEqual(rows);
      }),
    );
  });

  it('keeps codes as text and skips a byte order mark and blank lines', () => {
    expect(parseCsv('\uFEFFcode,n\r\n\r\n079,1\r\n\n9999,0')).toEqual({
      header: ['code', 'n'],
      rows: [
        ['079', '1'],
        ['9999', '0'],
      ],
      lines: [3, 5],
    });
  });

  it('counts lines through line breaks inside quotes', () => {
    expect(parseCsv('a,b\n"x\ny",1\nz,2\n').lines).toEqual([2, 4]);
  });

  it('gives no rows for a header alone', () => {
    expect(parseCsv('a,b\n').rows).toEqual([]);
  });

  it.each([
    ['nothing', '', 'DATA_EMPTY', 'is empty'],
    ['blank lines alone', '\n\n', 'DATA_EMPTY', 'is empty'],
    [
      'a short last row',
      'a,b\n1,2\n3',
      'DATA_CSV_MALFORMED',
      'Line 3 of the CSV has 1 fields where the header has 2. The file may have been cut off here.',
    ],
    ['a long row', 'a,b\n1,2,3\n4,5', 'DATA_CSV_MALFORMED', 'Line 2 of the CSV has 3 fields'],
    [
      'an unclosed quote',
      'a,b\n"1,2\n3,4',
      'DATA_CSV_MALFORMED',
      'Line 2 of the CSV opens a quote that is never closed',
    ],
    ['text after a quote', 'a,b\n"1"x,2', 'DATA_CSV_MALFORMED', 'text after a closing quote'],
    [
      'a quote inside a field',
      'a,b\n1"x,2',
      'DATA_CSV_MALFORMED',
      'quote inside an unquoted field',
    ],
    ['a NUL', 'a,b\n1,\0', 'DATA_CSV_MALFORMED', 'Line 2 of the CSV holds a NUL character'],
    ['a column twice', 'a,b,a\n1,2,3', 'DATA_COLUMN_DUPLICATE', '"a" occurs twice'],
  ])('refuses %s with its place', (_, csv, code, message) => {
    expect(() => parseCsv(csv)).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it('reads a million quoted-free fields without looking for quotes again and again', () => {
    const csv = `a,b\n${'1,2\n'.repeat(200_000)}"x",y\n`;
    expect(parseCsv(csv).rows).toHaveLength(200_001);
  });
});

describe('decodeText', () => {
  const bytes = (...parts: number[]) => Uint8Array.from(parts);

  it('reads UTF-8 with and without a mark, and UTF-16 with one', () => {
    expect(decodeText(bytes(0x61, 0xc3, 0xa9))).toBe('aé');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0))).toBe('a');
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61))).toBe('a');
  });

  it('refuses bytes that are not text', () => {
    expect(() => decodeText(bytes(0x61, 0xff, 0x80))).toThrowError(
      expect.objectContaining({ code: 'DATA_CSV_ENCODING' }),
    );
  });
});
