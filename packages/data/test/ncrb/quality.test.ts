import { describe, expect, it } from 'vitest';
import { loadNcrb, qualityPage, qualityReport } from '../../src/ncrb/index.js';

const tables = await loadNcrb();
const report = qualityReport(tables);

describe('qualityReport', () => {
  it('has every published total, met exactly', () => {
    expect(report.totals).toHaveLength(10);
    for (const { published, table } of report.totals) expect(table).toBe(published);
    expect(report.yearsWithoutTotal).toEqual([2018, 2019]);
  });

  it('tells heads that a year lacks from single blanks', () => {
    expect(report.blanks.heads).toEqual([
      { head: 'rioting_vigilants', years: [2019, 2020, 2021, 2022] },
      { head: 'women_kidnapping_for_ransom', years: [2019, 2020, 2021, 2022] },
    ]);
    expect(report.blanks.cells).toEqual([
      { unit: '172-muzaffarnagar', year: 2019, head: 'atmpt_acid_attack' },
    ]);
    expect(report.blanks.rowsWithoutWomen).toEqual(report.patchedRows);
  });

  it('weighs the units without territory: railway police hold 2.4 to 2.9 % before the lockdowns', () => {
    const railway = report.specialUnits.kinds.find(({ kind }) => kind === 'railway')!;
    expect(report.specialUnits.count).toBe(104);
    for (const share of railway.shares.slice(0, 3)) {
      expect(share).toBeGreaterThan(0.0235);
      expect(share).toBeLessThan(0.0295);
    }
    const units = report.specialUnits.kinds.reduce((sum, { units }) => sum + units, 0);
    expect(units).toBe(report.specialUnits.count);
  });

  it('has every jump of the states: of single heads, crimes, categories and totals', () => {
    expect(report.headJumps).toHaveLength(89);
    expect(report.jumps).toContainEqual(
      expect.objectContaining({ stateCode: '33', crime: 'other-ipc', year: 2020 }),
    );
  });

  it('says where a commissionerate polices more than one district', () => {
    expect(report.sharedUnits.map(({ circle }) => circle)).toEqual([
      'Mumbai Commissionerate',
      'Cyberabad Commissionerate',
      'Rachakonda Commissionerate',
    ]);
  });

  it('lists circles that came and went', () => {
    const in2021 = report.unitChanges.find(({ year }) => year === 2021)!;
    expect(in2021.stopped).toContain('557-kannur');
    expect(in2021.started).toEqual(expect.arrayContaining(['557-kannur-city', '557-kannur-rural']));
  });

  it('names what only codes tell apart', () => {
    expect(report.sharedNames.map(({ name }) => name)).toEqual([
      'Bilaspur',
      'Hamirpur',
      'Pratapgarh',
    ]);
  });

  it('shows what lockdowns did to the total', () => {
    const at = (year: number) => report.years.indexOf(year);
    const { total, without } = report.covid;
    expect(total[at(2020)]! / total[at(2019)]!).toBeGreaterThan(1.3);
    expect(without[at(2020)]!).toBeLessThan(without[at(2019)]!);
  });

  it('lists every district once among the families and the others', () => {
    const inFamilies = report.families.flatMap(({ members }) => members);
    expect(new Set(inFamilies).size).toBe(inFamilies.length);
    expect(report.families.every(({ changes }) => changes.length > 0)).toBe(true);
    expect(report.families.length).toBe(39);
  });
});

describe('qualityPage', () => {
  it('says all of it in words, with names beside codes', () => {
    const page = qualityPage(report, tables);
    for (const words of [
      '| 2022 | all IPC crimes | 35,61,379 | 35,61,379 |',
      'Thrissur Commissionerate, Thrissur (566)',
      'Karaikal, Karaikal (598) | 2018 | missing',
      'Rioting: vigilante action: blank everywhere in 2019',
      'Sipahijala, Unakoti (655) | Unakoti (655) | Sepahijala (653) | high',
      'Sri Sathya Sai (754) created 2022',
      '`rape`: Kerala recorded 637 cases in 2020 after 2,023 in 2019',
      'Hisar · Hissar',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });
});
