import { describe, expect, it } from 'vitest';
import { seriesValues } from '../../src/index.js';
import { CORE_CRIMES, CRIMES, defineCrime, loadNcrb, ncrbPanel } from '../../src/ncrb/index.js';
import { total } from './total.js';

const tables = await loadNcrb();

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
