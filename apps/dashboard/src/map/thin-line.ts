export type Point = readonly [x: number, y: number];

/**
 * Drops the points of a line that lie within `tolerance` of it (Douglas–Peucker); both ends stay, so lines
 * that meet still meet. A closed line keeps at least a triangle.
 */
export function thinLine(line: Point[], tolerance: number): Point[] {
  if (line.length < 3) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  if (isClosed(line)) {
    const far = farthest(line, 0, line.length - 1).index;
    keep[far] = 1;
    const side = far > 1 ? farthest(line, 0, far) : farthest(line, far, line.length - 1);
    keep[side.index] = 1;
    mark(line, 0, far, tolerance, keep);
    mark(line, far, line.length - 1, tolerance, keep);
  } else {
    mark(line, 0, line.length - 1, tolerance, keep);
  }
  return line.filter((_, i) => keep[i]);
}

function mark(line: Point[], start: number, end: number, tolerance: number, keep: Uint8Array) {
  const open: [number, number][] = [[start, end]];
  for (let span = open.pop(); span; span = open.pop()) {
    const { index, distance } = farthest(line, ...span);
    if (distance <= tolerance) continue;
    keep[index] = 1;
    open.push([span[0], index], [index, span[1]]);
  }
}

/** The point between two others that is farthest from the segment between them. */
function farthest(line: Point[], start: number, end: number) {
  let index = start;
  let distance = -1;
  for (let i = start + 1; i < end; i++) {
    const d = toSegment(line[i]!, line[start]!, line[end]!);
    if (d > distance) {
      index = i;
      distance = d;
    }
  }
  return { index, distance };
}

function toSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const t = squared && Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / squared));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

function isClosed(line: Point[]): boolean {
  const [first, last] = [line[0]!, line.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}
