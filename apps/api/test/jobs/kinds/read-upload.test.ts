import { panelFromCsv, panelToCsv } from '@crimecast/data';
import { panelFromParquet, panelToParquet } from '@crimecast/data/parquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readUpload, type UploadOrder } from '../../../src/jobs/kinds/read-upload.js';

const COLUMNS = { area: 'area', crime: 'crime', time: 'time', value: 'value' };
const ORDER: UploadOrder = {
  type: 'csv',
  columns: COLUMNS,
  frequency: 'year',
  maxRows: 100,
  maxSeries: 10,
};
const TABLE = 'area,crime,time,value\na,theft,2020,3\na,theft,2021,\nb,theft,2021,5\n';

const read = (text: string | Uint8Array, order: Partial<UploadOrder> = {}) =>
  readUpload({ ...ORDER, ...order }, typeof text === 'string' ? Buffer.from(text) : text);

describe('an upload', () => {
  it('is kept as the panel it is, an empty cell as not known', async () => {
    const reading = await read(TABLE);
    if (!reading.ok) throw new Error(reading.detail);
    expect(reading.facts).toEqual({
      series: 2,
      periods: 2,
      frequency: 'year',
      from: '2020',
      to: '2021',
    });
    const panel = await panelFromParquet(reading.panel);
    expect(panel.series.map(({ area }) => area)).toEqual(['a', 'b']);
    expect([...panel.values]).toEqual([3, Number.NaN, Number.NaN, 5]);
  });

  it('may name its columns as it likes, and have an area above', async () => {
    const columns = { area: 'Ward', crime: 'Kind', time: 'Year', value: 'N', parent: 'City' };
    const reading = await read('City,Ward,Kind,Year,N\nX,w,k,2020,1\n', { columns });
    expect(reading).toMatchObject({ ok: true, facts: { series: 1 } });
  });

  it('is the same from Parquet, ours or of another program', async () => {
    const panel = panelFromCsv(TABLE, { ...COLUMNS, missing: [''] }, 'year');
    const own = await read(panelToParquet(panel), { type: 'parquet' });
    const { frequency: _, ...withoutFrequency } = ORDER;
    const told = await readUpload({ ...withoutFrequency, type: 'parquet' }, panelToParquet(panel));
    const other = parquetWriteBuffer({
      columnData: [
        { name: 'area', data: ['a', 'a', 'b'], type: 'STRING' },
        { name: 'crime', data: ['theft', 'theft', 'theft'], type: 'STRING' },
        { name: 'time', data: ['2020', '2021', '2021'], type: 'STRING' },
        { name: 'value', data: [3, null, 5], type: 'DOUBLE', nullable: true },
      ],
    });
    const foreign = await read(new Uint8Array(other), { type: 'parquet' });
    for (const reading of [own, told, foreign]) {
      if (!reading.ok) throw new Error(reading.detail);
      expect(panelToCsv(await panelFromParquet(reading.panel))).toBe(panelToCsv(panel));
    }
  });

  it('names every wrong row, up to twenty, and counts all', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `a${i},theft,2020,-1`).join('\n');
    const reading = await read(`area,crime,time,value\n${rows}\n`);
    if (reading.ok) throw new Error('accepted');
    expect(reading.problemCount).toBe(30);
    expect(reading.problems).toHaveLength(20);
    expect(reading.problems[0]).toMatchObject({ where: 'line 2', column: 'value' });
    expect(reading.detail).toContain('29 more');
  });

  it.each([
    ['a column that is not there', TABLE.replace('value', 'n'), 'value'],
    ['no rows', 'area,crime,time,value\n', 'no row'],
    ['nothing', '', ''],
    ['an open quote', 'area,crime,time,value\n"a,theft,2020,1\n', 'quote'],
    ['a second count of one cell', `${TABLE}b,theft,2021,6\n`, 'second count'],
    ['a period of another frequency', TABLE.replace('2020', '2020-Q9'), '2020-Q9'],
  ])('is refused as a value for %s', async (_, text, said) => {
    const reading = await read(text);
    expect(reading).toMatchObject({ ok: false, tooLarge: false });
    if (!reading.ok) expect(reading.detail).toContain(said);
  });

  it('is too large by its rows or its series', async () => {
    expect(await read(TABLE, { maxRows: 2 })).toMatchObject({ ok: false, tooLarge: true });
    expect(await read(TABLE, { maxSeries: 1 })).toMatchObject({ ok: false, tooLarge: true });
    const panel = panelFromCsv(TABLE, { ...COLUMNS, missing: [''] }, 'year');
    const large = await read(panelToParquet(panel), { type: 'parquet', maxRows: 2 });
    expect(large).toMatchObject({ ok: false, tooLarge: true });
    if (!large.ok) expect(large.detail).not.toContain('maxRows');
  });

  it('is refused as a value when its bytes are no Parquet, cut off or changed', async () => {
    const panel = panelFromCsv(TABLE, { ...COLUMNS, missing: [''] }, 'year');
    const sound = panelToParquet(panel);
    const changed = sound.slice();
    changed[20]! ^= 0xff;
    const { frequency: _, ...own } = { ...ORDER, type: 'parquet' as const };
    for (const bytes of [new Uint8Array(3), sound.slice(0, -9), changed]) {
      expect(await readUpload(own, bytes)).toMatchObject({ ok: false });
    }
  });
});
