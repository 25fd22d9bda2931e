import { describe, expect, it } from 'vitest';
import { seriesValues } from '../../src/index.js';
import { loadNcrb, ncrbPanel } from '../../src/ncrb/index.js';
import { total } from './total.js';

const tables = await loadNcrb();

describe('families', () => {
  it('keep every recorded case and have the same borders in every year', () => {
    const reported = ncrbPanel(tables, { crimes: ['murder'] });
    const families = ncrbPanel(tables, { crimes: ['murder'], boundaries: 'family' });
    expect(total(families, 'murder', 2022)).toBe(total(reported, 'murder', 2022));
    expect(total(families, 'murder', 2017)).toBe(total(reported, 'murder', 2017));
    const areas = families.series.map(({ area }) => area);
    expect(areas).toContain('502+754');
    expect(areas.flatMap((area) => area.split('+')).sort()).toEqual(
      reported.series.map(({ area }) => area),
    );
    const gaps = families.series.filter((_, s) => seriesValues(families, s).some(Number.isNaN));
    expect(gaps.map(({ area }) => area)).toEqual(['154', '248', '598']);
  });
});

describe('states and India', () => {
  it('are the sums of every unit, equal to the published totals', () => {
    const india = ncrbPanel(tables, { crimes: ['total-ipc', 'murder'], boundaries: 'india' });
    const states = ncrbPanel(tables, { crimes: ['total-ipc', 'murder'], boundaries: 'state' });
    expect(india.series.map(({ id }) => id)).toEqual(['IN/total-ipc', 'IN/murder']);
    expect(new Set(states.series.map(({ area }) => area)).size).toBe(36);
    for (const { year, measure, published } of tables.totals) {
      const crime = measure === 'ipc' ? 'total-ipc' : measure;
      expect([year, crime, total(india, crime, year)]).toEqual([year, crime, published]);
      expect([year, crime, total(states, crime, year)]).toEqual([year, crime, published]);
    }
  });

  it('are known although a single row or head is blank', () => {
    const crimes = ['cyber-crime-against-women-and-children', 'atmpt_acid_attack'];
    const india = ncrbPanel(tables, { crimes, boundaries: 'india' });
    expect(india.values.some(Number.isNaN)).toBe(false);
    // NCRB's own sum of the column, one blank left out.
    expect(total(india, 'atmpt_acid_attack', 2019)).toBe(60);
  });

  it('are refused for a kind of border or unit that does not exist', () => {
    const options = { boundaries: 'typo', crimes: ['murder'] } as never;
    expect(() => ncrbPanel(tables, options)).toThrowError(
      expect.objectContaining({
        code: 'DATA_OPTION_INVALID',
        message: expect.stringContaining('"typo"'),
      }),
    );
  });

  it('split into territorial and special units without rest', () => {
    const sum = (units: 'territorial' | 'special' | 'all') =>
      total(
        ncrbPanel(tables, { crimes: ['total-ipc'], boundaries: 'india', units }),
        'total-ipc',
        2019,
      );
    expect(sum('territorial') + sum('special')).toBe(sum('all'));
    expect(sum('special') / sum('all')).toBeGreaterThan(0.02);
  });
});
