import { beforeAll, describe, expect, it } from 'vitest';
import {
  createSearchIndex,
  type Geography,
  loadGeography,
  searchDistricts,
} from '../../src/geo/index.js';
import { rows } from './committed-geo.js';

let geography: Geography;
beforeAll(async () => {
  geography = await loadGeography();
});

const table = rows('packages/data/knowledge/geo-aliases.csv');
const districts = new Map(rows('data/geo/districts.csv').map((row) => [row.code!, row]));
const states = new Set(rows('data/ncrb/states.csv').map(({ code }) => code!));

describe('geo-aliases.csv', () => {
  it('leads from every row to a known code, by a known kind, once', () => {
    for (const { level, code, kind, name } of table) {
      const known = level === 'state' ? states.has(code!) : districts.has(code!);
      expect([level, code, known]).toEqual([level, code, true]);
      expect(['old', 'new', 'variant', 'place', 'hindi']).toContain(kind);
      expect(name).toBe(name!.trim());
      expect(name).not.toBe('');
    }
    expect(new Set(table.map((row) => JSON.stringify(row))).size).toBe(table.length);
  });

  it('writes Hindi in Devanagari, one name per district', () => {
    const hindi = table.filter(({ kind }) => kind === 'hindi');
    expect(new Set(hindi.map(({ code }) => code)).size).toBe(hindi.length);
    for (const { name } of hindi) expect(name).toMatch(/^[\u0900-\u097f0-9 -]+$/);
    expect(hindi.length).toBeGreaterThan(700);
  });

  it('has the Hindi name of every district in the Hindi-speaking states', () => {
    const named = new Set(table.filter(({ kind }) => kind === 'hindi').map(({ code }) => code!));
    const belt = ['02', '05', '06', '07', '08', '09', '10', '20', '22', '23'];
    const missing = [...districts.values()].filter(
      ({ code, state_code }) => belt.includes(state_code!) && !named.has(code!),
    );
    expect(missing).toEqual([]);
  });

  it('repeats no name that its district already has', () => {
    for (const { level, code, name } of table) {
      if (level === 'district') expect(name).not.toBe(districts.get(code!)!.name);
    }
  });
});

describe('every name', () => {
  it('finds its district exactly', () => {
    const index = createSearchIndex(geography);
    const named = [...geography.districts, ...geography.aliases];
    for (const { code, name } of named) {
      const own = searchDistricts(index, name, { limit: 755 }).find((found) => found.code === code);
      expect([name, code, own?.match.kind]).toEqual([name, code, 'exact']);
      expect(own?.score).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('of a police circle leads to the district that counts it', () => {
    const circles = geography.aliases.filter(({ kind }) => kind === 'circle');
    expect(circles).toContainEqual({ code: '003', kind: 'circle', name: 'Sopore' });
    expect(circles).toContainEqual({ code: '526', kind: 'circle', name: 'Bengaluru District' });
    expect(circles.map(({ name }) => name)).not.toContain('All Districts');
    expect(circles.map(({ name }) => name)).not.toContain('Mumbai Railway');
    const units = rows('data/ncrb/units.csv').filter(({ kind }) => kind === 'territorial');
    for (const { code, name } of circles) {
      const unit = units.find(
        (row) =>
          row.reported_names!.split('|').includes(name) &&
          (row.fix_confidence === 'high' ? row.fixed_code : row.district_code) === code,
      );
      expect([name, unit === undefined]).toEqual([name, false]);
    }
  });
});
