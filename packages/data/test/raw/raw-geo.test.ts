import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/index.js';
import { rows } from '../geo/committed-geo.js';

/** Runs only where CRIMECAST_RAW_DATA names the folder of the raw files. */
const folder = join(process.env.CRIMECAST_RAW_DATA!, 'geo');
const raw = (name: string) => {
  const { header, rows: lines } = parseCsv(readFileSync(join(folder, name), 'utf8'));
  return lines.map((line) => Object.fromEntries(header.map((column, i) => [column, line[i]!])));
};

interface SourceMap {
  arcs: [number, number][][];
  objects: { pre: { geometries: { type: string; arcs: never; properties: { code: string } }[] } };
}
const map = JSON.parse(
  readFileSync(join(folder, 'india-districts.full-clean.topo.json'), 'utf8'),
) as SourceMap;

describe('data/geo', () => {
  it('has the districts of the full map, with their exact bounds', () => {
    const committed = new Map(rows('data/geo/districts.csv').map((row) => [row.code, row]));
    const { geometries } = map.objects.pre;
    expect(geometries).toHaveLength(committed.size);
    for (const { arcs, properties } of geometries) {
      const row = committed.get(properties.code)!;
      const points = (arcs as number[])
        .flat(3)
        .flatMap((index) => map.arcs[index < 0 ? ~index : index]!);
      const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
      expect(Number(row.west)).toBeCloseTo(Math.min(...lons), 3);
      expect(Number(row.south)).toBeCloseTo(Math.min(...lats), 3);
      expect(Number(row.east)).toBeCloseTo(Math.max(...lons), 3);
      expect(Number(row.north)).toBeCloseTo(Math.max(...lats), 3);
    }
  });

  it('carries each neighbour and each population as they are', () => {
    const plain = (list: Record<string, string>[]) => list.map((row) => JSON.stringify(row)).sort();
    expect(plain(rows('data/geo/adjacency.csv'))).toEqual(plain(raw('adjacency.csv')));
    const committed = rows('data/geo/population.csv');
    const columns = Object.keys(committed[0]!);
    const source = raw('population.csv').map((row) =>
      Object.fromEntries(columns.map((column) => [column, row[column]!])),
    );
    expect(plain(committed)).toEqual(plain(source));
  });

  it('has areas that agree with those of the population table', () => {
    const areas = new Map(rows('data/geo/districts.csv').map((row) => [row.code, row.area_km2]));
    for (const { code, area_km2: area } of raw('population.csv')) {
      const ratio = Number(areas.get(code)) / Number(area);
      expect([code, ratio > 0.93 && ratio < 1.07]).toEqual([code, true]);
    }
  });
});
