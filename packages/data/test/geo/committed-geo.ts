import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the tests know without the code under test: the committed files, read in the plainest way. */
export const folder = fileURLToPath(new URL('../../../../data/geo/', import.meta.url));

export function text(path: string): string {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
}

/** Rows of a CSV without line breaks inside fields and without empty quoted fields. */
export function rows(path: string): Record<string, string>[] {
  const [header, ...lines] = text(path).trim().split('\n').map(fields);
  return lines.map((line) => Object.fromEntries(header!.map((name, i) => [name, line[i]!])));
}

function fields(line: string): string[] {
  const out = [''];
  let quoted = false;
  for (const [at, character] of [...line].entries()) {
    if (character === '"') {
      if (!quoted && line[at - 1] === '"') out.push(`${out.pop()}"`);
      quoted = !quoted;
    } else if (character === ',' && !quoted) out.push('');
    else out.push(out.pop() + character);
  }
  return out;
}

interface RawGeometry {
  type: string;
  arcs: never;
  properties: { code: string; name: string; stateCode: string };
}

export interface RawMap {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: Record<'districts' | 'states', { geometries: RawGeometry[] }>;
}

export const highMap = JSON.parse(text('data/geo/districts.topo.json')) as RawMap;
export const lowMap = JSON.parse(text('data/geo/districts.low.topo.json')) as RawMap;

/** Rings per code, decoded point by point as the TopoJSON specification says. */
export function ringsByCode(map: RawMap, layer: 'districts' | 'states' = 'districts') {
  const [[kx, ky], [dx, dy]] = [map.transform.scale, map.transform.translate];
  const arcs = map.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([sx, sy]) => {
      x += sx;
      y += sy;
      return [x * kx + dx, y * ky + dy] as const;
    });
  });
  return new Map(
    map.objects[layer].geometries.map(({ type, arcs: own, properties }) => {
      const polygons = (type === 'Polygon' ? [own] : own) as number[][][];
      const rings = polygons.flatMap((polygon) =>
        polygon.map((ring) =>
          ring.flatMap((index) => (index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!)),
        ),
      );
      return [properties.code, rings] as const;
    }),
  );
}

/** Arcs that each district uses, whichever way round. */
export function arcsByCode(map: RawMap): Map<string, Set<number>> {
  return new Map(
    map.objects.districts.geometries.map(({ arcs, properties }) => [
      properties.code,
      new Set((arcs as number[]).flat(3).map((index) => (index < 0 ? ~index : index))),
    ]),
  );
}

/** Inside by the winding number: a method of its own, not the even-odd rule of the code. */
export function winds(rings: readonly (readonly (readonly number[])[])[], x: number, y: number) {
  return rings.some((ring) => {
    let angle = 0;
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const turn = Math.atan2(by! - y, bx! - x) - Math.atan2(ay! - y, ax! - x);
      angle += turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
    }
    return Math.abs(angle) > Math.PI;
  });
}
