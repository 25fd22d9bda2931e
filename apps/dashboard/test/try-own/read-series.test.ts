import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount } from '@/format/number';
import { readSeries } from '@/try-own/read-series';

const values = (text: string) => readSeries(text).values;

describe('a list of values', () => {
  it.each([
    ['one per line', '25\n30\n28', [25, 30, 28]],
    ['separated by commas', '25,30,28', [25, 30, 28]],
    ['separated by commas and spaces', '25, 30, 28', [25, 30, 28]],
    ['separated by spaces', '25 30  28', [25, 30, 28]],
    ['separated by tabs or semicolons', '25\t30;28', [25, 30, 28]],
    ['three figures each', '120,135,150', [120, 135, 150]],
    ['of one value', '17', [17]],
    ['in Indian grouping, one per line', '1,23,456\n98,765\n1,02,300', [123456, 98765, 102300]],
    ['in Indian grouping, on one line', '1,23,456, 98,765, 210', [123456, 98765, 210]],
    ['in western grouping, one per line', '123,456\n1,234,567', [123456, 1234567]],
    ['in Devanagari digits', '१२ १५', [12, 15]],
    ['with gaps', '25\n–\nNA\n28', [25, null, null, 28]],
    ['with a comma at the end of lines', '25,\n30,\n28,', [25, 30, 28]],
    ['with zeros after the point', '25.0 30.', [25, 30]],
  ])('is read %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
    expect(readSeries(text).troubles).toEqual([]);
  });

  it('tells of the other meaning where commas can mean two things', () => {
    expect(readSeries('1,23,456')).toMatchObject({
      values: [123456],
      grouped: true,
      otherwise: '1 23 456',
    });
    expect(readSeries('120,135,150')).toMatchObject({ otherwise: '120135150' });
    expect(readSeries('25,30,28').otherwise).toBeNull();
  });

  it('is read back from Indian grouping whatever the counts', () => {
    const counts = fc.array(fc.nat({ max: 99_99_999 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(counts, (list) => {
        expect(values(list.map(formatCount).join('\n'))).toEqual(list);
        expect(values(list.map(formatCount).join(', '))).toEqual(list);
        expect(values(list.join(' '))).toEqual(list);
      }),
    );
  });

  it('says which value is wrong and why', () => {
    expect(readSeries('25\n-3\n2.5\n12k\n1e400').troubles).toEqual([
      { position: 2, typed: '-3', why: 'negative' },
      { position: 3, typed: '2.5', why: 'fraction' },
      { position: 4, typed: '12k', why: 'not-a-number' },
      { position: 5, typed: '1e400', why: 'not-a-number' },
    ]);
    expect(readSeries('99999999999999999999').troubles).toMatchObject([{ why: 'too-large' }]);
  });

  it('may be empty', () => {
    expect(readSeries(' \n ')).toMatchObject({ layout: 'empty', values: [], troubles: [] });
  });
});

describe('a table with periods', () => {
  it.each([
    ['commas', '2019,25\n2020,30\n2021,28'],
    ['tabs', '2019\t25\n2020\t30\n2021\t28'],
    ['spaces', '2019 25\n2020 30\n2021 28'],
    ['a heading', 'year,cases\n2019,25\n2020,30\n2021,28'],
    ['another order', '2021,28\n2019,25\n2020,30'],
  ])('is read with %s', (_, text) => {
    expect(readSeries(text)).toMatchObject({
      layout: 'columns',
      values: [25, 30, 28],
      last: '2021',
      frequency: 'year',
      filled: [],
      troubles: [],
    });
  });

  it('keeps Indian grouping apart from the comma after the year', () => {
    expect(values('2019,1,23,456\n2020,1,30,000')).toEqual([123456, 130000]);
  });

  it('is read from two rows of a spreadsheet', () => {
    expect(readSeries('Year\t2019\t2020\t2021\nCases\t25\t1,030\t28')).toMatchObject({
      layout: 'rows',
      values: [25, 1030, 28],
      last: '2021',
    });
  });

  it('has a gap, not a zero, where a period is left out', () => {
    expect(readSeries('2018,25\n2021,28')).toMatchObject({
      values: [25, null, null, 28],
      filled: ['2019', '2020'],
    });
    expect(readSeries('2021-11 5\n2021-12 6\n2022-02 7')).toMatchObject({
      values: [5, 6, null, 7],
      frequency: 'month',
      filled: ['2022-01'],
      last: '2022-02',
    });
  });

  it('says which line is wrong and why', () => {
    expect(readSeries('2019,25\n2019,30').troubles).toEqual([
      { position: 2, typed: '2019', why: 'twice' },
    ]);
    expect(readSeries('2019,25\n2020,-1').troubles).toEqual([
      { position: 2, typed: '-1', why: 'negative' },
    ]);
    expect(readSeries('2019,25\n2020-01,3').troubles).toMatchObject([{ why: 'mixed-periods' }]);
  });
});
