import { groupBy } from './group-by';
import type { Point } from './thin-line';

/** Where a state lies in the drawing, and where its name may stand. */
export type StatePlace = {
  frame: [x: number, y: number, width: number, height: number];
  middle: Point;
};

type Drawn = { state: string; rings: Point[][] };

/** Frames around all districts of each state; middles weigh districts by the area of their largest part. */
export function statePlaces(districts: Drawn[]): Record<string, StatePlace> {
  const groups = groupBy(districts, ({ state }) => state);
  return Object.fromEntries([...groups].map(([state, members]) => [state, placeOf(members)]));
}

function placeOf(members: Drawn[]): StatePlace {
  const points = members.flatMap(({ rings }) => rings.flat());
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const parts = members.map(({ rings }) => areaAndMiddle(rings[0]!));
  const total = parts.reduce((sum, { area }) => sum + area, 0) || 1;
  const along = (axis: 0 | 1) =>
    Math.round(parts.reduce((sum, { area, middle }) => sum + area * middle[axis], 0) / total);
  return {
    frame: [left, top, Math.max(...xs) - left, Math.max(...ys) - top],
    middle: [along(0), along(1)],
  };
}

/** Shoelace area and centroid of a ring; of a degenerate one its first point, with next to no area. */
function areaAndMiddle(ring: Point[]): { area: number; middle: Point } {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  if (twice === 0) return { area: 1e-6, middle: ring[0]! };
  return { area: Math.abs(twice) / 2, middle: [x / (3 * twice), y / (3 * twice)] };
}
