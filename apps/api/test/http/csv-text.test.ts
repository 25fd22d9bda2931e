import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/http/csv-text.js';
import { flatTable } from '../../src/http/flat-table.js';

const text = (header: string[], ...rows: (string | number | boolean | null | undefined)[][]) =>
  csvText({ header, rows: () => rows });

describe('csvText', () => {
  it('ends every record with CRLF, the header first', () => {
    expect(text(['a', 'b'], [1, 'x'])).toBe('a,b\r\n1,x\r\n');
    expect(text(['a'])).toBe('a\r\n');
  });

  it('quotes commas, quotes and line ends', () => {
    expect(text(['a'], ['x,y'], ['say "hi"'], ['1\n2'])).toBe(
      'a\r\n"x,y"\r\n"say ""hi"""\r\n"1\n2"\r\n',
    );
  });

  it('leaves what is missing empty, and 0 as 0', () => {
    expect(text(['a', 'b', 'c', 'd'], [null, undefined, 0, false])).toBe(
      'a,b,c,d\r\n,,0,false\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('keeps %j from running as a formula', (cell) => {
    expect(text(['a'], [cell])).toBe(`a\r\n'${cell}\r\n`);
  });

  it('leaves a negative number a number', () => {
    expect(text(['a'], [-1.5])).toBe('a\r\n-1.5\r\n');
  });
});

describe('flatTable', () => {
  it('makes a column of each member, and joins lists of plain values', () => {
    const { header, rows } = flatTable([
      { code: '490', state: { code: '27', name: 'Maharashtra' }, notes: ['a', 'b'] },
      { code: '079', state: { code: '06', name: 'Haryana' }, notes: [], match: 'code' },
    ]);
    expect(header).toEqual(['code', 'state_code', 'state_name', 'notes', 'match']);
    expect([...rows()]).toEqual([
      ['490', '27', 'Maharashtra', 'a; b', undefined],
      ['079', '06', 'Haryana', '', 'code'],
    ]);
  });

  it('has its header without any row where that is given', () => {
    expect(csvText(flatTable([], ['district', 'crime']))).toBe('district,crime\r\n');
  });
});
