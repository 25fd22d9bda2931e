import { beforeAll, describe, expect, it } from 'vitest';
import {
  type DistrictTopology,
  districtFeatures,
  findDistrictAt,
  type Geography,
  loadGeography,
  loadMap,
  stateFeatures,
} from '../../src/geo/index.js';
import { highMap, lowMap, ringsByCode, rows, winds } from './committed-geo.js';

let geography: Geography;
let high: DistrictTopology;
beforeAll(async () => {
  geography = await loadGeography();
  high = await loadMap('high');
});

const points = rows('data/geo/districts.csv').map((row) => ({
  code: row.code!,
  lon: Number(row.lon),
  lat: Number(row.lat),
}));

describe('the maps in the package', () => {
  it('are the committed ones', async () => {
    expect(high).toEqual(highMap);
    expect(geography.map).toEqual(lowMap);
    expect(await loadMap()).toBe(geography.map);
    expect(await loadMap('high')).toBe(high);
  });
});

describe('the point of a district', () => {
  it.each([
    ['high', highMap],
    ['low', lowMap],
  ])('lies inside its own polygon and in no other, in %s detail', (_, map) => {
    const rings = ringsByCode(map);
    for (const { code, lon, lat } of points) {
      const near = geography.districts.filter(
        ({ bbox: [west, south, east, north] }) =>
          lon > west - 0.1 && lon < east + 0.1 && lat > south - 0.1 && lat < north + 0.1,
      );
      const around = near.filter((other) => winds(rings.get(other.code)!, lon, lat));
      expect([code, around.map((other) => other.code)]).toEqual([code, [code]]);
    }
  });

  it('lies inside the box of its district, which holds the whole polygon', () => {
    const rings = ringsByCode(highMap);
    const [stepX, stepY] = highMap.transform.scale;
    for (const { code, bbox, lon, lat } of geography.districts) {
      const [west, south, east, north] = bbox;
      expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
      const outside = rings
        .get(code)!
        .flat()
        .filter(
          ([x, y]) =>
            x < west - stepX || x > east + stepX || y < south - stepY || y > north + stepY,
        );
      expect([code, outside]).toEqual([code, []]);
    }
  });
});

describe('findDistrictAt', () => {
  it('finds all 755 districts at their points, in both details', () => {
    for (const { code, lon, lat } of points) {
      expect(findDistrictAt(geography, lon, lat)?.code).toBe(code);
      expect(findDistrictAt(geography, lon, lat, high)?.code).toBe(code);
    }
  });

  it('finds cities where an atlas has them', () => {
    const atlas: [string, number, number][] = [
      ['315', 88.363, 22.565], // Kolkata
      ['525', 77.594, 12.97], // Bengaluru
      ['490', 73.857, 18.52], // Pune
      ['044', 76.78, 30.735], // Chandigarh
      ['553', 72.64, 10.57], // Kavaratti
      ['602', 92.73, 11.64], // Port Blair
      ['009', 77.58, 34.16], // Leh
    ];
    for (const [code, lon, lat] of atlas) {
      expect(findDistrictAt(geography, lon, lat, high)?.code).toBe(code);
    }
  });

  it('agrees with the winding number on a grid over the south', () => {
    const rings = ringsByCode(lowMap);
    for (let lon = 74.1; lon < 78.6; lon += 0.31) {
      for (let lat = 11.6; lat < 18.5; lat += 0.29) {
        const expected = [...rings].filter(([, own]) => winds(own, lon, lat)).map(([code]) => code);
        expect(expected.length).toBeLessThanOrEqual(1);
        expect(findDistrictAt(geography, lon, lat)?.code).toBe(expected[0]);
      }
    }
  });

  it('gives a point on a border to exactly one of the two districts', () => {
    const border = districtFeatures(geography.map).features.find(({ id }) => id === '490')!;
    const nearby = new Set(geography.neighbours.get('490')!.map(({ code }) => code)).add('490');
    for (const [lon, lat] of border.geometry.coordinates.flat(2)) {
      expect(nearby.has(findDistrictAt(geography, lon, lat)?.code ?? '')).toBe(true);
    }
  });

  it('returns null at sea, abroad and for coordinates that are none', () => {
    const nowhere = [
      [0, 0],
      [72, 15], // Arabian Sea
      [85.324, 27.717], // Kathmandu
      [90.41, 23.81], // Dhaka
      [22.565, 88.363], // latitude and longitude confused
      [Number.NaN, 20],
      [78, Number.NaN],
      [Infinity, -Infinity],
      [1e308, 1e308],
    ] as const;
    for (const [lon, lat] of nowhere) expect(findDistrictAt(geography, lon, lat)).toBeNull();
  });
});

describe('districtFeatures and stateFeatures', () => {
  it('hold every area once, with rings that close on themselves and the points of the file', () => {
    for (const [map, raw] of [
      [geography.map, lowMap],
      [high, highMap],
    ] as const) {
      const { type, features } = districtFeatures(map);
      expect(type).toBe('FeatureCollection');
      expect(features).toHaveLength(755);
      const expected = ringsByCode(raw);
      for (const { id, properties, geometry } of features) {
        expect(properties.code).toBe(id);
        const rings = geometry.coordinates.flat();
        expect(rings).toHaveLength(expected.get(id)!.length);
        for (const [at, ring] of rings.entries()) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring[0]).toEqual(ring.at(-1));
          const own = new Set(expected.get(id)![at]!.map((point) => point.join()));
          expect(new Set(ring.map((point) => point.join()))).toEqual(own);
        }
      }
      expect(stateFeatures(map).features).toHaveLength(36);
    }
  });

  it('run outer rings clockwise, as d3-geo expects', () => {
    for (const { geometry } of districtFeatures(geography.map).features) {
      for (const [outer] of geometry.coordinates) {
        let twice = 0;
        for (let i = 1; i < outer!.length; i++) {
          const [[ax, ay], [bx, by]] = [outer![i - 1]!, outer![i]!];
          twice += ax * by - bx * ay;
        }
        expect(twice).toBeLessThan(0);
      }
    }
  });
});
