import type { GeoDistrict, Geography } from './geography.js';
import { type DistrictTopology, type Polygons, polygonReader } from './topology.js';

/**
 * The district in which a point lies.
 * @param lon degrees east (WGS 84)
 * @param lat degrees north
 * @param map the low-detail map by default, exact to about 4 km at borders; `loadMap('high')` gives
 * the other one, exact to about 100 m
 * @returns `null` outside India, at sea, and for coordinates that are no numbers; a point on a
 * border belongs to exactly one of its districts
 */
export function findDistrictAt(
  geography: Geography,
  lon: number,
  lat: number,
  map: DistrictTopology = geography.map,
): GeoDistrict | null {
  for (const { code, west, south, east, north, edges } of outlines(map)) {
    if (!(lon >= west && lon <= east && lat >= south && lat <= north)) continue;
    if (isInside(edges, lon, lat)) return geography.districtByCode.get(code) ?? null;
  }
  return null;
}

interface Outline {
  code: string;
  west: number;
  south: number;
  east: number;
  north: number;
  /** Four numbers per border edge: x and y of its lower end, x and y of its upper end. */
  edges: Float64Array;
}

const known = new WeakMap<DistrictTopology, Outline[]>();

function outlines(map: DistrictTopology): Outline[] {
  const ready = known.get(map);
  if (ready !== undefined) return ready;
  const polygons = polygonReader(map);
  const made = map.objects.districts.geometries.map((geometry) =>
    outline(geometry.properties.code, polygons(geometry)),
  );
  known.set(map, made);
  return made;
}

function outline(code: string, polygons: Polygons): Outline {
  const rings = polygons.flat();
  const edges = new Float64Array(4 * rings.reduce((n, ring) => n + ring.length - 1, 0));
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  let at = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!];
      // Always from the lower end, so that both neighbours compute the same crossing.
      edges.set(a[1] <= b[1] ? [...a, ...b] : [...b, ...a], at);
      at += 4;
      box.west = Math.min(box.west, b[0]);
      box.south = Math.min(box.south, b[1]);
      box.east = Math.max(box.east, b[0]);
      box.north = Math.max(box.north, b[1]);
    }
  }
  return { code, ...box, edges };
}

/** Even-odd rule over all rings, so that holes and parts need no care (Shimrat 1962). */
function isInside(edges: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const y0 = edges[i + 1]!;
    const y1 = edges[i + 3]!;
    if (y0 > y || y1 <= y) continue;
    const x0 = edges[i]!;
    if (x < ((edges[i + 2]! - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}
