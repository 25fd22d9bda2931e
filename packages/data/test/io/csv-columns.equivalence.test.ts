import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrimecastError, parseCount, parseCsv } from '../../src/index.js';
import { openCsv, readCsvColumns } from '../../src/io/large-csv.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** Code and message, or the value: what a caller sees. */
async function outcome<T>(action: () => T | Promise<T>): Promise<unknown> {
  try {
    return await action();
  } catch (error) {
    const { code, message } = error as CrimecastError;
    return `${code} ${message.replace(' The file may have been cut off here.', '')}`;
  }
}

/** Almost CSV: every character that means something to a reader, in any order. */
const soup = fc
  .array(
    fc.constantFrom(
      ...'"",,\n\n',
      '\r\n',
      '1',
      '20',
      '.0',
      '5',
      '-3',
      '1e3',
      'NA',
      ' ',
      'é',
      'न',
      '\0',
    ),
    { maxLength: 30 },
  )
  .map((parts) => `a,n\n${parts.join('')}`);
const tidy = fc
  .array(
    fc.tuple(
      fc.constantFrom('079', '"x,""y"', '"two\nlines"', 'é', '', '"ends in CR\r"'),
      fc.constantFrom('', '0', '113.0', '7', ' 8 ', '"9"', '"12.00"', '5.', '900719925474099'),
    ),
    { maxLength: 12 },
  )
  .chain((rows) =>
    fc.constantFrom('\n', '\r\n').map((eol) => ['a,n', ...rows.map((r) => r.join(','))].join(eol)),
  );
const anyCsv = fc.oneof(
  soup,
  tidy,
  tidy.map((csv) => `\uFEFF${csv}\n`),
);

/** The slow reference: text first, numbers from text. */
function byText(csv: string) {
  const { header, rows, lines } = parseCsv(csv);
  if (!header.includes('n')) throw new Error('the generators keep this header');
  const counts = rows.map((row, i) =>
    row[1] === '' ? Number.NaN : parseCount(row[1]!, `Line ${lines[i]}, column "n"`),
  );
  return { text: rows.map((row) => row[0]), counts, lines: [...lines] };
}

describe('readCsvColumns', () => {
  it('reads tidy files as parseCsv and parseCount read them', async () => {
    await fc.assert(
      fc.asyncProperty(tidy, async (csv) => {
        const expected = await outcome(() => byText(csv));
        const actual = await outcome(() => {
          const { text, counts, lines } = readCsvColumns(encode(csv), ['a'], ['n']);
          return { text: text[0], counts: [...counts[0]!], lines: [...lines] };
        });
        expect(actual).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses whatever parseCsv or parseCount refuses', async () => {
    await fc.assert(
      fc.asyncProperty(anyCsv, async (csv) => {
        const expected = await outcome(() => byText(csv).counts);
        const actual = await outcome(() => [
          ...readCsvColumns(encode(csv), ['a'], ['n']).counts[0]!,
        ]);
        // Where a file is wrong twice, the two may meet another mistake first.
        if (typeof expected === 'string') expect(actual).toMatch(/^DATA_/);
        else expect(actual).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('finds columns wherever they stand', () => {
    const { counts, text } = readCsvColumns(encode('n,x,a\n1,2,b\n3,4,c\n'), ['a'], ['n']);
    expect([text[0], [...counts[0]!]]).toEqual([
      ['b', 'c'],
      [1, 3],
    ]);
  });

  it('takes text that is read again for what it is, however often others came between', () => {
    const names = Array.from({ length: 9000 }, (_, i) => `name-${i % 4500}`);
    const csv = `a,n\n${names.map((name, i) => `${name},${i}`).join('\n')}`;
    expect(readCsvColumns(encode(csv), ['a'], ['n']).text[0]).toEqual(names);
  });

  it.each([
    ['1,234', 'Line 2, column "n": "1,234" has separators', '"1,234"'],
    ['-7', '"-7" is negative', '-7'],
    ['9007199254740993', 'above 2^53', '9007199254740993'],
    ['NA', '"NA" is not a count', 'NA'],
  ])('refuses %s with line and column', (_, message, field) => {
    expect(() => readCsvColumns(encode(`a,n\nx,${field}\n`), ['a'], ['n'])).toThrowError(message);
  });

  it('reads UTF-16 with a mark and refuses bytes that are no text', () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...'\uFEFFa,n\né,5'].map((c) => c.charCodeAt(0))).buffer,
    );
    expect(readCsvColumns(utf16, ['a'], ['n']).text[0]).toEqual(['é']);
    const broken = Uint8Array.from([...encode('a,n\n'), 0xff, 0x2c, 0x31]);
    expect(() => readCsvColumns(broken, ['a'], ['n'])).toThrowError(/not valid UTF-8/);
  });
});

describe('openCsv', () => {
  async function* cut(csv: string, size: number) {
    const bytes = encode(csv);
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }

  it('reads what parseCsv reads, wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyCsv, fc.integer({ min: 1, max: 9 }), async (csv, size) => {
        const read = await outcome(async () => {
          const { header, rows } = await openCsv(cut(csv, size));
          const all = { header, rows: [] as (readonly string[])[], lines: [] as number[] };
          for await (const { fields, line } of rows) {
            all.rows.push(fields);
            all.lines.push(line);
          }
          return all;
        });
        const expected = await outcome(() => parseCsv(csv));
        if (typeof expected === 'string') expect(read).toMatch(/^DATA_/);
        else expect(read).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });
});
