import { describe, expect, it } from 'vitest';
import { seriesValues } from '../../src/index.js';
import { cellStatus, loadNcrb, ncrbPanel } from '../../src/ncrb/index.js';

const tables = await loadNcrb();

describe('cellStatus', () => {
  it.each([
    ['490', 'murder', 2022, 'observed', undefined],
    ['154', 'murder', 2022, 'missing', 'The source has no row'],
    ['598', 'murder', 2020, 'missing', 'Nothing was reported for this year'],
    ['743', 'murder', 2019, 'missing', 'not counted before 2022'],
    ['162', 'murder', 2022, 'observed', undefined],
    ['490', 'rioting_vigilants', 2020, 'missing', 'blank'],
    ['490', 'rioting', 2020, 'observed', 'Without rioting_vigilants, blank in the source'],
    ['566', 'cyber-crime-against-women-and-children', 2022, 'missing', 'blank'],
  ] as const)('of district %s, %s in %i is %s', (district, crime, year, status, reason) => {
    const cell = cellStatus(tables, district, crime, year);
    expect(cell.status).toBe(status);
    if (reason === undefined) expect(cell.reason).toBeUndefined();
    else expect(cell.reason).toContain(reason);
  });

  it('agrees with the panel on every cell of a crime', () => {
    const panel = ncrbPanel(tables, { crimes: ['murder'] });
    panel.series.forEach(({ area }, s) => {
      seriesValues(panel, s).forEach((value, t) => {
        const { status } = cellStatus(tables, area, 'murder', 2017 + t);
        expect([area, 2017 + t, Number.isNaN(value)]).toEqual([
          area,
          2017 + t,
          status === 'missing',
        ]);
      });
    });
  });
});
