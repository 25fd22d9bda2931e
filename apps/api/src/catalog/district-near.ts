import {
  type DistrictTopology,
  districtFeatures,
  findDistrictAt,
  type Geography,
  loadMap,
} from '@crimecast/data/geo';
import { onceFor } from '../once-for.js';

/** A district at or near a point. */
export interface NearDistrict {
  readonly code: string;
  /** 0 inside it, else to its border, in km. */
  readonly distanceKm: number;
}

/** A point further than this from every border is nowhere near a district. */
const FARTHEST_KM = 100;
const KM_PER_DEGREE = 111.2;

/**
 * The district whose polygon holds a point, or the nearest one within 100 km of it: a point at sea
 * or just across the border was meant for it. Borders are exact to about 100 m.
 * @returns `null` further away
 */
export async function districtNear(
  geography: Geography,
  lat: number,
  lon: number,
): Promise<NearDistrict | null> {
  const map = await loadMap('high');
  const inside = findDistrictAt(geography, lon, lat, map);
  if (inside) return { code: inside.code, distanceKm: 0 };
  let nearest: NearDistrict | null = null;
  for (const { code, points } of borders(geography.map)) {
    const distanceKm = distanceTo(points, lat, lon);
    if (distanceKm < (nearest?.distanceKm ?? FARTHEST_KM)) nearest = { code, distanceKm };
  }
  return nearest && { ...nearest, distanceKm: Math.round(nearest.distanceKm * 10) / 10 };
}

interface Border {
  code: string;
  /** Longitude and latitude of each corner, by turns. */
  points: Float64Array;
}

/** Corners of the low-detail map lie close enough together for "how near". */
const borders = onceFor((map: DistrictTopology): Border[] =>
  districtFeatures(map).features.map(({ id, geometry }) => ({
    code: id,
    points: Float64Array.from(geometry.coordinates.flat(3)),
  })),
);

/** To the nearest point of the border, on a plane around the point: exact enough for 100 km. */
function distanceTo(points: Float64Array, lat: number, lon: number): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 2; i < points.length; i += 2) {
    const ax = (points[i - 2]! - lon) * shrink;
    const ay = points[i - 1]! - lat;
    const bx = (points[i]! - lon) * shrink - ax;
    const by = points[i + 1]! - lat - ay;
    const length = bx * bx + by * by;
    // Corners of two rings of one district are no edge; they lie far apart or the edge is harmless.
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * bx + ay * by) / length));
    const isEdge = length < 4;
    const [x, y] = isEdge ? [ax + along * bx, ay + along * by] : [ax, ay];
    nearest = Math.min(nearest, Math.hypot(x, y));
  }
  return nearest * KM_PER_DEGREE;
}
