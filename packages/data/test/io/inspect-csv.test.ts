import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectCsv, panelFromCsv } from '../../src/index.js';
import { columns } from './yearly-columns.js';

describe('inspectCsv', () => {
  const bad = [
    ...['area,crime,year,n', '079,theft,2021,5', '079,theft,2021,6', ',theft,2017-18,-1'],
    ...['079,theft', '12,theft,2021,NA', '12,theft,2022,8'],
  ].join('\n');

  it('reports every bad row by line, column, value and remedy, and keeps the good ones', () => {
    const report = inspectCsv(bad, columns, 'year');
    expect(report).toMatchObject({ rows: 6, accepted: 2, problemCount: 6 });
    expect(
      report.problems.map(({ row, where, column, value, code }) => [
        row,
        where,
        column,
        value,
        code,
      ]),
    ).toEqual([
      [2, 'line 3', null, '', 'DATA_DUPLICATE_CELL'],
      [3, 'line 4', 'area', '', 'DATA_PANEL_INVALID'],
      [3, 'line 4', 'year', '2017-18', 'DATA_PERIOD_INVALID'],
      [3, 'line 4', 'n', '-1', 'DATA_COUNT_INVALID'],
      [4, 'line 5', null, '079,theft', 'DATA_CSV_MALFORMED'],
      [5, 'line 6', 'n', 'NA', 'DATA_COUNT_INVALID'],
    ]);
    expect(report.problems[0]!.message).toContain('the first is in line 2');
    expect([...report.panel.values]).toEqual([5, Number.NaN, Number.NaN, 8]);
  });

  it('counts all problems where it keeps only some', () => {
    const report = inspectCsv(bad, columns, 'year', { maxProblems: 2 });
    expect([report.problems.length, report.problemCount]).toEqual([2, 6]);
  });

  it('accepts exactly the rows that panelFromCsv accepts', () => {
    const cell = fc.constantFrom('1', '2021', '-1', '', 'x', '2022');
    const line = fc.array(cell, { minLength: 3, maxLength: 5 }).map((fields) => fields.join(','));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const csv = ['area,crime,year,n', ...lines].join('\n');
        const report = inspectCsv(csv, columns, 'year');
        const bad = new Set(report.problems.map(({ row }) => row));
        expect(report.accepted + bad.size).toBe(report.rows);
        const kept = lines.filter((one) => one !== '').filter((_, i) => !bad.has(i + 1));
        if (kept.length === 0) return;
        const csvOfKept = ['area,crime,year,n', ...kept].join('\n');
        expect(panelFromCsv(csvOfKept, columns, 'year')).toEqual(report.panel);
      }),
    );
  });
});
