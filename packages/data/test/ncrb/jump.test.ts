import { describe, expect, it } from 'vitest';
import {
  CORE_CRIMES,
  CRIMES,
  crimeJumps,
  describeJump,
  headJumps,
  loadNcrb,
  stateTotals,
} from '../../src/ncrb/index.js';

const tables = await loadNcrb();

describe('stateTotals', () => {
  it('adds up to every published national total', () => {
    const { states, years, heads, values } = stateTotals(tables);
    for (const { year, measure, published } of tables.totals) {
      let sum = 0;
      states.forEach((_, s) => {
        heads.forEach((head, h) => {
          if (measure === 'ipc' ? head.startsWith('women_') : head !== measure) return;
          sum += values[(s * years.length + years.indexOf(year)) * heads.length + h]!;
        });
      });
      expect([year, measure, sum]).toEqual([year, measure, published]);
    }
  });
});

describe('headJumps', () => {
  it('finds the lockdown cases of Gujarat and the elections of Andhra Pradesh', () => {
    const jumps = headJumps(tables);
    expect(jumps).toContainEqual({
      stateCode: '24',
      year: 2020,
      head: 'disbnc_ordr_prmlgtd_pblc_srvnt',
      before: 3422,
      after: 227909,
    });
    expect(jumps).toContainEqual(
      expect.objectContaining({ stateCode: '28', year: 2019, head: 'ofnc_elections', before: 0 }),
    );
  });
});

describe('crimeJumps', () => {
  it('flags rape in Kerala from 2020 and hurt in Odisha in 2022, and says so', () => {
    const jumps = crimeJumps(tables, CORE_CRIMES);
    const rape = jumps.find((jump) => jump.crime === 'rape' && jump.stateCode === '32')!;
    expect(rape.year).toBe(2020);
    expect(describeJump(rape, 'Kerala')).toMatch(
      /^Kerala recorded \d+ cases in 2020 after [\d,]+ in 2019/,
    );
    const hurt = jumps.filter((jump) => jump.crime === 'hurt' && jump.stateCode === '21');
    expect(hurt.map(({ year, heads }) => [year, heads])).toEqual([
      [2020, ['vlntrly_caus_grvus_hurt']],
      [2022, ['vlntrly_caus_grvus_hurt']],
    ]);
  });

  it('leaves ordinary years alone: no flag for murder anywhere', () => {
    expect(crimeJumps(tables, CORE_CRIMES).filter(({ crime }) => crime === 'murder')).toEqual([]);
  });

  it('flags few cells: under 3 % of state × crime × year', () => {
    expect(crimeJumps(tables, CRIMES).length).toBeLessThan(0.03 * 36 * CRIMES.length * 5);
  });
});
