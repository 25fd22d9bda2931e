import { describe, expect, it } from 'vitest';
import { type Panel, seriesValues } from '../../src/index.js';
import { HEADS, loadNcrb, ncrbPanel } from '../../src/ncrb/index.js';
import { total } from './total.js';

const tables = await loadNcrb();

/** Error of a rule that sees 2017–2021 and forecasts 2022, by a plain loop. */
function errors2022(panel: Panel, crime: string, rule: (past: number[]) => number) {
  const misses = panel.series.flatMap((series, s) => {
    if (series.crime !== crime) return [];
    const values = [...seriesValues(panel, s)];
    return [values[5]! - rule(values.slice(0, 5))];
  });
  const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  return {
    n: misses.length,
    mae: mean(misses.map(Math.abs)),
    rmse: Math.sqrt(mean(misses.map((miss) => miss * miss))),
  };
}

const last = (past: number[]) => past.at(-1)!;
const mean3 = (past: number[]) => (past[2]! + past[3]! + past[4]!) / 3;

describe('the raw protocol', () => {
  it('has 704 districts × 20 crimes × 6 years and no gap', () => {
    const panel = ncrbPanel(tables, { protocol: 'raw' });
    expect(new Set(panel.series.map(({ area }) => area)).size).toBe(704);
    expect(panel.series).toHaveLength(704 * 20);
    expect(panel.length).toBe(6);
    expect(panel.values.some(Number.isNaN)).toBe(false);
  });

  it('gives the reference errors of 2022', () => {
    const panel = ncrbPanel(tables, { protocol: 'raw' });
    const murder = errors2022(panel, 'murder', last);
    expect(murder.n).toBe(704);
    expect(murder.mae).toBeCloseTo(8.4787, 4);
    expect(murder.rmse).toBeCloseTo(13.2008, 4);
    expect(errors2022(panel, 'murder', mean3).mae).toBeCloseTo(7.7131, 4);
    const robbery = errors2022(panel, 'robbery', last);
    expect(robbery.mae).toBeCloseTo(10.8622, 4);
    expect(robbery.rmse).toBeCloseTo(30.6797, 4);
  });
});

describe('the corrected panel', () => {
  it('has the 753 districts and not the pseudo-district', () => {
    const areas = new Set(ncrbPanel(tables).series.map(({ area }) => area));
    expect(areas.size).toBe(753);
    expect(areas.has('9999')).toBe(false);
    expect(areas.has('079')).toBe(true);
  });

  it('keeps what was not reported missing: Amroha, Karaikal, Phek, and districts before their time', () => {
    const panel = ncrbPanel(tables, { crimes: ['murder'] });
    const values = (code: string) => {
      const index = panel.series.findIndex(({ area }) => area === code);
      return [...seriesValues(panel, index)].map((value) => !Number.isNaN(value));
    };
    expect(values('154')).toEqual([true, true, true, true, true, false]);
    expect(values('598')).toEqual([true, false, false, false, false, false]);
    expect(values('248')).toEqual([true, false, true, true, true, true]);
    expect(values('743')).toEqual([false, false, false, false, false, true]);
  });

  it('moves police circles filed under a wrong district, and leaves them on request', () => {
    const sum2021 = (code: string, circleFixes: 'none' | 'high' | 'all') => {
      const panel = ncrbPanel(tables, { crimes: ['total-ipc'], circleFixes });
      const index = panel.series.findIndex(({ area }) => area === code);
      return index < 0 ? null : seriesValues(panel, index)[4]!;
    };
    expect(sum2021('526', 'none')).toBeNull();
    // Bengaluru Rural is nothing but the circle that NCRB files under Bengaluru Urban.
    expect(sum2021('525', 'none')! - sum2021('525', 'high')!).toBe(sum2021('526', 'high'));
    expect(sum2021('157', 'high')! - sum2021('157', 'none')!).toBe(2719);
    expect(sum2021('497', 'high')).toBe(sum2021('497', 'none'));
    expect(sum2021('497', 'all')).toBeGreaterThan(sum2021('497', 'high')!);
    const panels = (['none', 'high', 'all'] as const).map((circleFixes) =>
      total(ncrbPanel(tables, { crimes: ['murder'], circleFixes }), 'murder', 2019),
    );
    expect(new Set(panels).size).toBe(1);
  });

  it('counts a district whose merged unit stands in the table with zeros', () => {
    const panel = ncrbPanel(tables, { crimes: ['murder'] });
    const lucknow = panel.series.findIndex(({ area }) => area === '162');
    expect([...seriesValues(panel, lucknow)].every((value) => value > 0)).toBe(true);
  });

  it('adds up with the units without territory to every published total', () => {
    const panel = ncrbPanel(tables, { crimes: ['total-ipc', 'murder'] });
    const kinds = new Map(tables.units.map(({ id, kind }) => [id, kind]));
    const murder = tables.heads.indexOf('murder');
    for (const { year, measure, published } of tables.totals) {
      let special = 0;
      tables.counts.unit.forEach((id, row) => {
        if (kinds.get(id) === 'territorial' || tables.counts.year[row] !== year) return;
        HEADS.forEach((_, h) => {
          if (measure === 'ipc' || h === murder) {
            special += tables.counts.values[row * tables.heads.length + h]! || 0;
          }
        });
      });
      const crime = measure === 'ipc' ? 'total-ipc' : measure;
      expect(total(panel, crime, year) + special).toBe(published);
    }
  });

  it('has the patch row: Thrissur Commissionerate 2022', () => {
    const panel = ncrbPanel(tables, { crimes: ['murder'] });
    const raw = ncrbPanel(tables, { crimes: ['murder'], protocol: 'raw' });
    const thrissur = (p: Panel) =>
      seriesValues(
        p,
        p.series.findIndex(({ area }) => area === '566'),
      )[5]!;
    expect(thrissur(panel) - thrissur(raw)).toBe(15);
  });
});
