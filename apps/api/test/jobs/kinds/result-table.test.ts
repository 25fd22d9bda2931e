import { readParquet } from '@crimecast/data/parquet';
import { describe, expect, it } from 'vitest';
import { csvBytes, parquetBytes } from '../../../src/jobs/kinds/result-table.js';

const COLUMNS = [
  { name: 'area', text: ['a', '=1+1', null] },
  { name: 'horizon', numbers: Int32Array.of(1, 2, 3), whole: true },
  { name: 'mean', numbers: Float64Array.of(1.5, Number.NaN, 0) },
];

describe('a result table', () => {
  it('is a CSV whose text never starts a formula; what is not known is empty', () => {
    expect(new TextDecoder().decode(csvBytes(COLUMNS))).toBe(
      "area,horizon,mean\r\na,1,1.5\r\n'=1+1,2,\r\n,3,0\r\n",
    );
  });

  it('is the same as Parquet, with nulls', async () => {
    const { records } = await readParquet(parquetBytes(COLUMNS));
    expect(records).toEqual([
      { area: 'a', horizon: 1, mean: 1.5 },
      { area: '=1+1', horizon: 2, mean: null },
      { area: null, horizon: 3, mean: 0 },
    ]);
  });

  it('may have no row', async () => {
    const empty = [{ name: 'area', text: [] }];
    expect(new TextDecoder().decode(csvBytes(empty))).toBe('area\r\n');
    expect((await readParquet(parquetBytes(empty))).records).toEqual([]);
  });
});
