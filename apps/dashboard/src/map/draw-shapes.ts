import { type GeoProjection, geoConicConformal } from 'd3-geo';
import { dotData, pathData } from './path-data';
import { type StatePlace, statePlaces } from './state-places';
import { type Point, thinLine } from './thin-line';
import { lonLatArcs, type Place, ringsOf, type Topology } from './topology';

export type DrawnShape = Place & { d: string };

export type Shapes = {
  width: number;
  height: number;
  districts: DrawnShape[];
  borders: string;
  coast: string;
  /** where each state lies in the drawing, and where its name may stand */
  states: Record<string, StatePlace>;
  /** middles of the places that are drawn as a dot */
  dots: { code: string; middle: Point }[];
};

const WIDTH = 3000;
// At the usual size on screen one pixel is about five units.
const TOLERANCE = 2.6;
const SMALLEST_ISLAND = 5;
const DOT_BELOW = 26;
const DOT_RADIUS = 14;
const DOT_CROWD = 40;

/** Every district as an SVG path in one drawing; neighbours share the very same points. */
export function drawShapes(topology: Topology): Shapes {
  const { projection, height } = fit(lonLatArcs(topology));
  const arcs = lonLatArcs(topology).map((arc) => {
    const line = arc.map((position) => snap(projection(position)!));
    return thinLine(withoutRepeats(line), TOLERANCE);
  });
  const drawn = topology.objects.districts.geometries.map((shape) => ({
    place: shape.properties,
    rings: ringsOf(shape)
      .map((ring) => joinArcs(ring, arcs))
      .toSorted((a, b) => extent(b).size - extent(a).size),
  }));
  const tiny = drawn
    .map(({ rings }) => extent(rings[0]!))
    .filter(({ size }) => size < DOT_BELOW)
    .map(({ middle }) => middle);
  const isDot = (rings: Point[][]) => standsAlone(rings, tiny);
  return {
    width: WIDTH,
    height,
    districts: drawn.map(({ place, rings }) => ({
      ...place,
      d: districtPath(rings, isDot(rings)),
    })),
    ...boundaries(topology, arcs),
    states: statePlaces(drawn.map(({ place, rings }) => ({ state: place.stateCode, rings }))),
    dots: drawn
      .filter(({ rings }) => isDot(rings))
      .map(({ place, rings }) => ({ code: place.code, middle: extent(rings[0]!).middle })),
  };
}

/** Lambert conformal conic with the parallels usual for India, filling the drawing. */
function fit(arcs: [number, number][][]): { projection: GeoProjection; height: number } {
  const margin = 12;
  const projection = geoConicConformal().parallels([12.47, 35.17]).rotate([-80, -24]);
  const line = { type: 'MultiLineString' as const, coordinates: arcs };
  projection.fitWidth(WIDTH - 2 * margin, line);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const lowest = Math.max(...arcs.flat().map((position) => projection(position)![1]));
  return { projection, height: Math.ceil(lowest + margin) };
}

/** A place too small to see becomes a dot, unless other small ones stand so near that dots would hide them. */
function standsAlone(rings: Point[][], tiny: Point[]): boolean {
  const { size, middle } = extent(rings[0]!);
  const crowd = tiny.filter(([x, y]) => Math.hypot(x - middle[0], y - middle[1]) < DOT_CROWD);
  return size < DOT_BELOW && crowd.length === 1;
}

function districtPath(rings: Point[][], dot: boolean): string {
  if (dot) return dotData(extent(rings[0]!).middle, DOT_RADIUS);
  const visible = rings.filter((ring, i) => i === 0 || extent(ring).size >= SMALLEST_ISLAND);
  return visible.map((ring) => pathData(ring, true)).join('');
}

function boundaries({ objects }: Topology, arcs: Point[][]) {
  const statesOf = new Map<number, string[]>();
  for (const shape of objects.districts.geometries) {
    for (const index of ringsOf(shape).flat()) {
      const arc = index < 0 ? ~index : index;
      statesOf.set(arc, [...(statesOf.get(arc) ?? []), shape.properties.stateCode]);
    }
  }
  let borders = '';
  let coast = '';
  for (const [index, states] of statesOf) {
    const arc = arcs[index]!;
    if (states.length === 1) {
      if (extent(arc).size >= SMALLEST_ISLAND) coast += pathData(arc, false);
    } else if (states[0] !== states[1]) borders += pathData(arc, false);
  }
  return { borders, coast };
}

function joinArcs(ring: number[], arcs: Point[][]): Point[] {
  return ring.flatMap((index, i) => {
    const points = index < 0 ? arcs[~index]!.toReversed() : arcs[index]!;
    return i === 0 ? points : points.slice(1);
  });
}

function extent(line: Point[]): { size: number; middle: Point } {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const middle: Point = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  return { size: Math.max(right - left, bottom - top), middle };
}

function snap([x, y]: [number, number]): Point {
  return [Math.round(x), Math.round(y)];
}

function withoutRepeats(line: Point[]): Point[] {
  return line.filter(([x, y], i) => i === 0 || x !== line[i - 1]![0] || y !== line[i - 1]![1]);
}
