// Measures of polygons in longitude and latitude (WGS 84): area, bounds, a point well inside.

const RADIUS_KM = 6371.0072; // of the sphere with the area of the Earth
const ECCENTRICITY = 0.0818191908426;

/** Polygons of a TopoJSON geometry without quantization: per polygon its rings of [lon, lat]. */
export function decodePolygons({ arcs }, geometry) {
  const points = (index) => (index < 0 ? arcs[~index].toReversed() : arcs[index]);
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  return polygons.map((rings) => rings.map((ring) => ring.flatMap(points)));
}

/** [west, south, east, north] of polygons. */
export function bounds(polygons) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of polygons.flat(2)) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Area of a polygon less its holes, on the ellipsoid (equal-area cylindrical projection). */
export function areaKm2([outer, ...holes]) {
  return ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
}

function ringArea(ring) {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [lon1, lat1] = ring[i];
    const [lon2, lat2] = ring[(i + 1) % ring.length];
    twice += (radians(lon2) - radians(lon1)) * (authalicSine(lat1) + authalicSine(lat2));
  }
  return (Math.abs(twice) / 2) * RADIUS_KM ** 2;
}

/** Sine of the latitude on the sphere of equal area (Snyder 1987, equations 3-11 and 3-12). */
function authalicSine(lat) {
  return q(Math.sin(radians(lat))) / q(1);
}

function q(sine) {
  const e = ECCENTRICITY;
  const es = e * sine;
  return (1 - e * e) * (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * e));
}

function radians(degrees) {
  return (degrees * Math.PI) / 180;
}

/**
 * The point of a polygon farthest from its border, as [lon, lat], within a hundredth of that
 * distance (the grid search of Garcia-Castellanos and Lombardo 2007, halving the best cells).
 */
export function innerPoint(polygon) {
  const [west, south, east, north] = bounds([polygon]);
  const squeeze = Math.cos(radians((south + north) / 2));
  const rings = polygon.map((ring) => ring.map(([lon, lat]) => [lon * squeeze, lat]));
  const size = Math.min((east - west) * squeeze, north - south) / 4;
  const cells = [];
  for (let x = west * squeeze; x < east * squeeze; x += size) {
    for (let y = south; y < north; y += size)
      cells.push(cell(rings, x + size / 2, y + size / 2, size / 2));
  }
  let best = cells.reduce((a, b) => (b.depth > a.depth ? b : a));
  while (cells.length > 0) {
    cells.sort((a, b) => a.reach - b.reach);
    const { x, y, half, reach } = cells.pop();
    if (reach <= best.depth * 1.01 && best.depth > 0) break;
    const quarter = half / 2;
    for (const dx of [-quarter, quarter]) {
      for (const dy of [-quarter, quarter]) {
        const next = cell(rings, x + dx, y + dy, quarter);
        if (next.depth > best.depth) best = next;
        if (next.reach > best.depth) cells.push(next);
      }
    }
  }
  return [best.x / squeeze, best.y];
}

/** A square cell: `depth` of its centre inside the polygon, `reach` the most any point in it can have. */
function cell(rings, x, y, half) {
  const depth = signedDistance(rings, x, y);
  return { x, y, half, depth, reach: depth + half * Math.SQRT2 };
}

/** Distance to the border, negative outside. */
function signedDistance(rings, x, y) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, segmentDistance(x, y, ax, ay, bx, by));
    }
  }
  return inside ? nearest : -nearest;
}

function segmentDistance(x, y, ax, ay, bx, by) {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length2 === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}
