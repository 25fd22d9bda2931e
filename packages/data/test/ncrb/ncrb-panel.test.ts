import { beforeAll, describe, expect, it } from 'vitest';
import { type Panel, seriesValues } from '../../src/index.js';
import {
  CORE_CRIMES,
  CRIMES,
  cellStatus,
  defineCrime,
  HEADS,
  loadNcrb,
  type NcrbTables,
  ncrbPanel,
} from '../../src/ncrb/index.js';

let tables: NcrbTables;

beforeAll(async () => {
  tables = await loadNcrb();
});

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

const total = (panel: Panel, crime: string, year: number) =>
  panel.series.reduce((sum, series, s) => {
    const value = seriesValues(panel, s)[year - panel.start]!;
    return series.crime === crime && !Number.isNaN(value) ? sum + value : sum;
  }, 0);

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

describe('crimes', () => {
  it('are the 20 of the protocol by default', () => {
    expect(CORE_CRIMES).toHaveLength(20);
    expect(CORE_CRIMES.find(({ id }) => id === 'rioting')?.heads).toHaveLength(17);
    expect(CORE_CRIMES.find(({ id }) => id === 'hurt')?.heads).toHaveLength(12);
    expect(CORE_CRIMES.find(({ id }) => id === 'kidnapping')?.heads).toHaveLength(9);
  });

  it('have a Hindi name, and so has their group, where districts are forecast', () => {
    const served = CRIMES.filter(({ kind }) => kind === 'core' || kind === 'cyber');
    expect(served).toHaveLength(23);
    for (const { id, labelHi, groupHi } of served) {
      expect(labelHi, id).toMatch(/^[\p{Script=Devanagari} ]+$/u);
      expect(groupHi, id).toMatch(/^[\p{Script=Devanagari}. ]+$/u);
    }
    expect(new Set(served.map(({ labelHi }) => labelHi)).size).toBe(23);
    const made = { id: 'a', label: 'A', kind: 'category', heads: ['murder'] } as const;
    const own = defineCrime({ ...made, heads: ['murder'], group: 'My group' });
    expect(own).not.toHaveProperty('labelHi');
    expect(own).not.toHaveProperty('groupHi');
  });

  it('may be single heads, categories and totals', () => {
    const panel = ncrbPanel(tables, { crimes: ['forgery', 'violent-crime', 'total-ipc'] });
    expect(new Set(panel.series.map(({ crime }) => crime))).toEqual(
      new Set(['forgery', 'violent-crime', 'total-ipc']),
    );
  });

  it('puts each head into exactly one group', () => {
    const groups = [
      'violent-crime',
      'property-crime',
      'crime-against-women',
      'economic-crime',
      'public-order',
      'road-and-negligence',
      'other-ipc-group',
    ];
    const panel = ncrbPanel(tables, { crimes: [...groups, 'total-ipc'] });
    const sum = groups.reduce((all, group) => all + total(panel, group, 2019), 0);
    expect(sum).toBe(total(panel, 'total-ipc', 2019));
  });

  it('refuses an unknown one and suggests the nearest', () => {
    expect(() => ncrbPanel(tables, { crimes: ['murdr'] })).toThrowError(
      expect.objectContaining({
        code: 'DATA_CRIME_UNKNOWN',
        message: expect.stringContaining('Did you mean "murder"?'),
      }),
    );
  });

  it('tell of cybercrime what the districts report, and leave it out where they do not', () => {
    const crimes = ['online-and-card-fraud', 'cyber-crime-against-women-and-children', 'fake-news'];
    const panel = ncrbPanel(tables, { crimes });
    // Sums of the published columns less the units without territory can only be smaller.
    expect(total(panel, 'fake-news', 2020)).toBeLessThanOrEqual(1527);
    expect(total(panel, 'online-and-card-fraud', 2022)).toBeGreaterThan(25_000);
    expect(total(panel, 'online-and-card-fraud', 2022)).toBeLessThanOrEqual(
      2814 + 2569 + 3357 + 20_752 + 692,
    );
    // The patch row of Thrissur has no counterpart in the women's table.
    const thrissur = panel.series.findIndex(
      ({ area, crime }) => area === '566' && crime === 'cyber-crime-against-women-and-children',
    );
    expect([...seriesValues(panel, thrissur)].map(Number.isNaN)).toEqual([
      ...[false, false, false, false, false],
      true,
    ]);
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

describe('a crime of your own', () => {
  it('is counted from the heads it is defined by', () => {
    const theft = defineCrime({
      id: 'all-theft',
      label: 'All theft',
      kind: 'category',
      group: 'Property crime',
      heads: ['auto_motor_vehicle_theft', 'other_thefts'],
    });
    const panel = ncrbPanel(tables, { crimes: [theft, 'vehicle-theft', 'other-theft'] });
    expect(total(panel, 'all-theft', 2021)).toBe(
      total(panel, 'vehicle-theft', 2021) + total(panel, 'other-theft', 2021),
    );
  });

  it('is refused when a head does not exist', () => {
    const definition = {
      id: 'x',
      label: 'X',
      kind: 'category',
      group: 'X',
      heads: ['murdr'],
    } as const;
    expect(() => defineCrime({ ...definition, heads: [...definition.heads] })).toThrowError(
      'There is no head "murdr". Did you mean "murder"?',
    );
  });

  it.each([
    ['a head twice', ['murder', 'murder'], 'names the head "murder" twice'],
    ['no head', [], 'has no head'],
  ])('is refused with %s', (_, heads, message) => {
    const definition = { id: 'x', label: 'X', kind: 'category', group: 'X', heads } as const;
    expect(() => defineCrime({ ...definition, heads: [...heads] })).toThrowError(message);
  });

  it('is refused when it leaves out a head that does not exist, or was made by hand with one', () => {
    const base = { id: 'x', label: 'X', kind: 'category', group: 'X' } as const;
    expect(() => defineCrime({ ...base, heads: { except: ['murderr'] } })).toThrowError(
      /"murderr"/,
    );
    const byHand = { ...base, sections: '', heads: ['nohead', 'murder'] };
    expect(() => ncrbPanel(tables, { crimes: [byHand] })).toThrowError(/no head "nohead"/);
  });
});
