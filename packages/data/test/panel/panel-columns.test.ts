import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  missingMask,
  panelFromArrays,
  panelRows,
  panelToArrays,
  panelToColumns,
} from '../../src/index.js';
import { anyPanel, cells } from '../any-panel.js';
import { base } from './theft-and-arson.js';

describe('out of a panel', () => {
  it('the mask marks exactly the missing cells', () => {
    expect([...missingMask(base)]).toEqual([0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('rows and columns say the same, cell by cell', () => {
    fc.assert(
      fc.property(anyPanel(), (panel) => {
        const columns = panelToColumns(panel);
        const expected = cells(panel);
        let i = 0;
        for (const row of panelRows(panel)) {
          expect([columns.area[i], columns.crime[i], columns.time[i], columns.value[i]]).toEqual([
            row.area,
            row.crime,
            row.time,
            row.value,
          ]);
          expect(expected.get(JSON.stringify([row.area, row.crime, row.time]))).toEqual(row.value);
          i += 1;
        }
        expect(i).toBe(panel.values.length);
      }),
    );
  });

  it('arrays are copies, and come back', () => {
    const arrays = panelToArrays(base);
    arrays.get('a/theft')![0] = 99;
    expect(base.values[0]).toBe(1);
    const again = base.series.map(({ id, ...rest }) => ({
      ...rest,
      values: panelToArrays(base).get(id)!,
    }));
    expect(panelFromArrays(again, 'year', 2017)).toEqual(base);
  });

  it('arrays of several lengths are refused', () => {
    const two = [
      { area: 'a', crime: 'b', values: [1] },
      { area: 'c', crime: 'b', values: [1, 2] },
    ];
    expect(() => panelFromArrays(two, 'year', '2017')).toThrowError(
      /"c", "b" has 2 values, the first series 1/,
    );
    expect(panelFromArrays([], 'year', '2017').series).toEqual([]);
  });
});
