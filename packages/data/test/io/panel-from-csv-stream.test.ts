import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CrimecastError, panelFromCsv } from '../../src/index.js';
import { openCsv, panelFromCsvStream } from '../../src/io/large-csv.js';
import { columns } from './yearly-columns.js';

const good = 'area,crime,year,n\n079,theft,2021,5\n079,theft,2022,0\n12,theft,2021,7.0\n';
const encode = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => {
  const units = new Uint16Array([...`\uFEFF${text}`].map((c) => c.charCodeAt(0)));
  return new Uint8Array(units.buffer);
};
const values = [5, 0, 7, Number.NaN];

describe('the CSV readers accept', () => {
  it.each([
    ['LF', encode(good)],
    ['CRLF', encode(good.replaceAll('\n', '\r\n'))],
    ['a byte order mark', encode(`\uFEFF${good}`)],
    ['UTF-16 with a mark', utf16(good)],
    ['gzip', new Uint8Array(gzipSync(good))],
    [
      'columns in another order',
      encode('n,year,x,crime,area\n5,2021,,theft,079\n0,2022,,theft,079\n7,2021,,theft,12\n'),
    ],
    ['no line feed at the end', encode(good.trimEnd())],
  ])('%s', async (_, bytes) => {
    expect([...(await panelFromCsvStream(bytes, columns, 'year')).values]).toEqual(values);
  });

  it('chunks of any size, text or bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.boolean(), async (size, packed) => {
        const bytes = packed ? new Uint8Array(gzipSync(good)) : utf16(good);
        async function* chunks() {
          for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
        }
        expect([...(await panelFromCsvStream(chunks(), columns, 'year')).values]).toEqual(values);
      }),
    );
  });

  it('columns and names that are properties of every object', async () => {
    const csv = 'constructor,__proto__,toString,n\n__proto__,hasOwnProperty,2021,5\n';
    const odd = { area: 'constructor', crime: '__proto__', time: 'toString', value: 'n' };
    const panel = panelFromCsv(csv, odd, 'year');
    expect(panel.series[0]).toMatchObject({ area: '__proto__', crime: 'hasOwnProperty' });
    expect(await panelFromCsvStream(csv, odd, 'year')).toEqual(panel);
  });
});

describe('the CSV readers refuse', () => {
  const row = (n: string, year = '2021') => `area,crime,year,n\n079,theft,${year},${n}\n`;
  const cases: [string, string | Uint8Array, string, RegExp][] = [
    ['nothing', '', 'DATA_EMPTY', /header/],
    ['a header alone', 'area,crime,year,n\n', 'DATA_EMPTY', /no rows/],
    [
      'a missing column',
      good.replace('year', 'yaer'),
      'DATA_COLUMN_MISSING',
      /no column "year".*"yaer"/,
    ],
    ['a column twice', good.replace('year', 'area'), 'DATA_COLUMN_DUPLICATE', /"area"/],
    [
      'bytes that are no UTF-8',
      Uint8Array.from([...encode(good), 0xff, 0xfe]),
      'DATA_CSV_ENCODING',
      /UTF-8/,
    ],
    ['UTF-16 without a mark', utf16(good).subarray(2), 'DATA_CSV_MALFORMED', /NUL/],
    [
      'UTF-16 that ends inside a letter',
      utf16(good).subarray(0, -1),
      'DATA_CSV_ENCODING',
      /UTF-16/,
    ],
    ['NUL', good.replace('5', '5\0'), 'DATA_CSV_MALFORMED', /Line 2.*NUL/],
    [
      'an unclosed quote',
      good.replace('12,', '"12,'),
      'DATA_CSV_MALFORMED',
      /Line 4.*never closed/,
    ],
    [
      'a row that is too long',
      good.replace('7.0', '7,0'),
      'DATA_CSV_MALFORMED',
      /Line 4.*5 fields/,
    ],
    ['1,234', row('"1,234"'), 'DATA_COUNT_INVALID', /Line 2, column "n": "1,234"/],
    ['NA', row('NA'), 'DATA_COUNT_INVALID', /Line 2, column "n": "NA"/],
    ['-', row('-'), 'DATA_COUNT_INVALID', /Line 2, column "n": "-"/],
    ['1e3', row('1e3'), 'DATA_COUNT_INVALID', /Line 2, column "n": "1e3"/],
    ['a negative count', row('-4'), 'DATA_COUNT_INVALID', /Line 2, column "n": "-4" is negative/],
    ['a fraction', row('4.5'), 'DATA_COUNT_INVALID', /"4.5" is not a whole number/],
    ['a count above 2^53', row('9007199254740993'), 'DATA_COUNT_INVALID', /above 2\^53/],
    [
      'the year 2017-18',
      row('4', '2017-18'),
      'DATA_PERIOD_INVALID',
      /Line 2, column "year": "2017-18"/,
    ],
    [
      'a second count of a cell',
      `${good}12,theft,2021,7\n`,
      'DATA_DUPLICATE_CELL',
      /Line 5: "12", "theft" has a second/,
    ],
    [
      'a gzip file cut off',
      new Uint8Array(gzipSync(good)).subarray(0, -9),
      'DATA_COMPRESSION_INVALID',
      /cut off/,
    ],
    [
      'one year far away from all',
      `${row('4')}079,theft,9999,1\n${many()}`,
      'DATA_TOO_LARGE',
      /from 0001 to 9999/,
    ],
  ];
  it.each(cases)('%s, with its place', async (_, source, code, message) => {
    const error = await panelFromCsvStream(source, columns, 'year').catch((reason) => reason);
    expect(error).toBeInstanceOf(CrimecastError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    if (typeof source !== 'string') return;
    expect(() => panelFromCsv(source, columns, 'year')).toThrowError(message);
  });

  /** Enough series that a mistyped year would need hundreds of megabytes. */
  function many(): string {
    return Array.from({ length: 9000 }, (_, i) => `a${i},theft,0001,1\n`).join('');
  }

  it('a gzip file that unpacks beyond the limit, without unpacking it all', async () => {
    const bomb = new Uint8Array(
      gzipSync(`area,crime,year,n\n${'079,theft,2021,5\n'.repeat(1_000_000)}`),
    );
    expect(bomb.length).toBeLessThan(100_000);
    const read = panelFromCsvStream(bomb, columns, 'year', { bytes: 1_000_000 });
    await expect(read).rejects.toMatchObject({ code: 'DATA_TOO_LARGE' });
  });

  it.each([
    ['rows', { rows: 2 }, 'Line 4 of the CSV is row 3; the limit is 2'],
    ['columns', { columns: 3 }, 'Line 1 of the CSV has 4 columns'],
    [
      'characters in a field',
      { fieldLength: 4 },
      'Line 1 of the CSV has 5 characters in one field',
    ],
    ['bytes', { bytes: 20 }, 'more than 20 bytes'],
  ])('more %s than the limit', async (_, limits, message) => {
    await expect(panelFromCsvStream(good, columns, 'year', limits)).rejects.toThrowError(message);
  });

  it('a quote that opens and swallows an endless stream', async () => {
    async function* endless() {
      yield 'a,n\n"';
      for (;;) yield 'x'.repeat(1000);
    }
    const { rows } = await openCsv(endless(), { fieldLength: 5000 });
    await expect(rows[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'DATA_TOO_LARGE',
    });
  });

  it('any bytes at all with a catalogued error, or reads them', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc
        .tuple(fc.nat(good.length), fc.uint8Array({ maxLength: 4 }))
        .map(([at, extra]) =>
          Uint8Array.from([...encode(good.slice(0, at)), ...extra, ...encode(good.slice(at))]),
        ),
      fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
        const packed = new Uint8Array(gzipSync(good));
        packed[at % packed.length]! ^= flip;
        return packed;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (source) => {
        try {
          const panel = await panelFromCsvStream(source, columns, 'year');
          expect(panel.values.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(CrimecastError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('closes its source when the caller stops reading', async () => {
    let closed = false;
    async function* source() {
      try {
        for (let i = 0; ; i++) yield i === 0 ? 'a,n\n' : 'x,1\n';
      } finally {
        closed = true;
      }
    }
    const { rows } = await openCsv(source());
    for await (const { fields } of rows) {
      expect(fields).toEqual(['x', '1']);
      break;
    }
    expect(closed).toBe(true);
  });
});
